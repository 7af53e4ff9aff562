import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { coverageOf, groups, type Coverage } from '../../../app/domain/coverage/counts.ts'
import { addDays, day, type Day } from '../../../app/domain/day.ts'
import { isRefusal, type Outcome } from '../../../app/domain/refusal.ts'
import { tallyOf } from '../../../app/persistence/coverage/tallies.ts'
import { addRequirement } from '../../../app/usecases/requirements/add-requirement.ts'
import { previewEnding, type EndingInput } from '../../../app/usecases/requirements/decide-ending.ts'
import { endRequirement } from '../../../app/usecases/requirements/end-requirement.ts'
import type { MeasuredChange } from '../../../app/usecases/requirements/measure-change.ts'
import { previewRequirement } from '../../../app/usecases/requirements/preview-requirement.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { certification } from '../../cast/course.ts'
import { actorOf, cast, duties } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { tableHashes } from '../../support/table-hashes.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const { langSon, kyLua, dongDang, thatKhe } = units

beforeEach(() => settle(db))
afterEach(() => emptyTables(db))

async function done<T extends object>(outcome: Promise<Outcome<T>>): Promise<T> {
  const told = await outcome
  if (isRefusal(told)) throw new Error(JSON.stringify(told))
  return told
}

/** Kỳ Lừa and Đồng Đăng become one on the first of September. */
async function merge() {
  const rows = [kyLua, dongDang].map(({ code }) => `${code},06190,Phường Lạng Sơn,full`)
  const text = ['old_commune_code,new_commune_code,new_commune,merge_type', ...rows].join('\n')
  const file = { name: 'a.csv', bytes: new TextEncoder().encode(text) }
  await done(reorganiseUnits(world, { file, on: day('2026-09-01') }))
}

async function coverageNow({ units: measured }: MeasuredChange): Promise<Coverage[]> {
  const found: Coverage[] = []
  for (const { code, on } of measured) {
    const { unitId } = await db.unitRecord.findFirstOrThrow({
      where: {
        code,
        retractedAt: null,
        from: { lte: new Date(on) },
        OR: [{ to: null }, { to: { gt: new Date(on) } }],
      },
    })
    const question = { unitId, day: on, certificationId: certification.id, knownBy: null }
    found.push(coverageOf(await tallyOf(db, question)))
  }
  return found
}
const told = ({ units: measured }: MeasuredChange, when: 'before' | 'after') =>
  measured.map((one) => one[when])

const days: fc.Arbitrary<Day> = fc.nat(700).map((count) => addDays(day('2025-07-01'), count))
const communes = fc.constantFrom(langSon, kyLua, dongDang, thatKhe)

test(
  'what a preview tells is what coverage says once it is done, before and after a merger',
  { timeout: 60_000 },
  async () => {
    const drawn = fc.record({
      ...{ unit: communes, from: days, length: fc.option(fc.nat(400)), end: fc.option(fc.nat(400)) },
      ...{ duties: fc.subarray(Object.values(duties)), merged: fc.boolean(), alone: fc.boolean() },
    })
    await fc.assert(
      fc.asyncProperty(drawn, async ({ unit, from, length, end, duties: named, merged, alone }) => {
        await emptyTables(db)
        await settle(db)
        if (merged) await merge()
        if (alone) await db.requirement.updateMany({ data: { retractedAt: world.now() } })
        const last = length === null ? '' : addDays(from, length)
        const input = { certification: certification.key, unit: unit.id, from, last, duties: named }
        const preview = await previewRequirement(world, input)
        if (isRefusal(preview)) {
          expect(preview.refused).toBe('unit-not-throughout')
          return
        }
        expect(await coverageNow(preview.measured)).toEqual(told(preview.measured, 'before'))
        const { id } = await done(addRequirement(world, input))
        expect(await coverageNow(preview.measured)).toEqual(told(preview.measured, 'after'))
        const ending: EndingInput = end === null ? { id, withdrawn: true } : { id, last: addDays(from, end) }
        const measured = await previewEnding(world, ending)
        if (isRefusal(measured)) return
        expect(await coverageNow(measured)).toEqual(told(measured, 'before'))
        await done(endRequirement(world, ending))
        expect(await coverageNow(measured)).toEqual(told(measured, 'after'))
        if (end === null)
          expect(await coverageNow(preview.measured)).toEqual(told(preview.measured, 'before'))
      }),
      { numRuns: 8 },
    )
  },
)

test('a preview says how many people are touched, by standing, and how many newly; it writes nothing', async () => {
  const before = await tableHashes(db)
  const input = { certification: certification.key, unit: langSon.code, from: '2026-06-01', duties: [] }
  const { measured, overlaps } = await done(previewRequirement(world, input))
  const { tally: counts, alone } = measured.people
  expect(groups.reduce((sum, group) => sum + counts[group], 0)).toBe(5)
  expect(counts['in-grace']).toBe(1)
  expect(alone).toBe(1)
  expect(overlaps).toHaveLength(1)
  expect(measured.on).toBe('2026-11-23')
  expect(await tableHashes(db)).toEqual(before)
})

test('a requirement that ends keeps what was known, and its end is entered beside it', async () => {
  const { id } = await db.requirement.findFirstOrThrow()
  await done(endRequirement(world.as(actorOf(cast.son)), { id, last: '2026-11-30' }))
  const [old, now] = await db.requirement.findMany({
    include: { duties: true },
    orderBy: { recordedAt: 'asc' },
  })
  expect(old).toMatchObject({ id, to: null, retractedAt: world.now() })
  expect(now).toMatchObject({ from: old?.from, to: new Date('2026-12-01'), retractedAt: null })
  expect(now?.duties.map(({ dutyId }) => dutyId)).toEqual(old?.duties.map(({ dutyId }) => dutyId))
  const audited = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  expect(audited).toMatchObject({ action: 'requirement.ended', subjectId: id })
  expect(await endRequirement(world, { id, withdrawn: true })).toEqual({ refused: 'requirement-changed' })
})

test.each(['phuc', 'huong', 'yen', 'ngan'] as const)('none is ended or shown ending to %s', async (who) => {
  const { id } = await db.requirement.findFirstOrThrow()
  const other = world.as(actorOf(cast[who]))
  for (const input of [
    { id, last: '2026-11-30' },
    { id, withdrawn: true as const },
  ]) {
    expect(await endRequirement(other, input)).toEqual({ refused: 'not-found' })
    expect(await previewEnding(other, input)).toEqual({ refused: 'not-found' })
  }
})

test('of two who end a requirement at the same time one does', async () => {
  const { id } = await db.requirement.findFirstOrThrow()
  const both = await Promise.all(
    ['2026-11-30', '2026-12-31'].map((last) => endRequirement(world, { id, last })),
  )
  expect(both.filter(isRefusal)).toEqual([{ refused: 'requirement-changed' }])
  expect(await db.requirement.count({ where: { retractedAt: null } })).toBe(1)
})
