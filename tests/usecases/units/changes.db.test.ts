import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { isRefusal, type Outcome } from '../../../app/domain/refusal.ts'
import { unitInSight } from '../../../app/persistence/units/overseen.ts'
import { importUnits } from '../../../app/usecases/units/import-units.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { undoChange } from '../../../app/usecases/units/undo-change.ts'
import { runCoverage } from '../../../app/cli/coverage.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { factsKnown } from '../../support/facts-known.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const on = day('2026-12-01')

beforeEach(async () => {
  world.setNow('2026-11-23T09:00:00+07:00')
  await settle(db)
})
afterEach(() => emptyTables(db))

const file = (...lines: string[]) => ({
  name: 'sap-xep.csv',
  bytes: new TextEncoder().encode(lines.join('\n')),
})
const map = (...rows: string[]) => file('old_commune_code,new_commune_code,new_commune,merge_type', ...rows)

async function changed<T extends object>(outcome: Promise<Outcome<T>>): Promise<T> {
  const told = await outcome
  if (isRefusal(told)) throw new Error(JSON.stringify(told))
  return told
}

const knownAt = (at: Date) => factsKnown(db, at)

const coverage = async (unit: string, at: string) =>
  changed(runCoverage(world, { unit, on: day(at), certification: undefined, asKnownOn: undefined }))

describe('a reorganisation', () => {
  const merge = map(
    `${units.kyLua.code},06190,Phường Lạng Sơn,full`,
    `${units.dongDang.code},06190,Phường Lạng Sơn,full`,
  )

  test('moves people, roles and what is required; nobody is lost and no earlier day changes', async () => {
    const before = { eve: await coverage('20', '2026-11-30'), day: await coverage('20', '2026-12-01') }
    const told = await changed(reorganiseUnits(world, { file: merge, on }))
    expect(told).toMatchObject({ added: 1, ended: 2, undecided: 0, skipped: 0 })
    expect(told.moved).toBeGreaterThan(1)
    expect(await coverage('20', '2026-11-30')).toEqual(before.eve)
    expect(await coverage('20', '2026-12-01')).toEqual(before.day)
    const merged = await coverage('06190', '2026-12-01')
    const parts = [
      await coverage(units.kyLua.code, '2026-11-30'),
      await coverage(units.dongDang.code, '2026-11-30'),
    ]
    expect(merged.required).toBe(parts.reduce((sum, { required }) => sum + required, 0))
    expect(await changed(reorganiseUnits(world, { file: merge, on }))).toMatchObject({
      added: 0,
      ended: 0,
      moved: 0,
    })
    expect(await db.change.count()).toBe(1)
    const linked = await db.posting.findMany({
      where: { continues: { not: null } },
      include: { continued: true },
    })
    expect(linked).toHaveLength(told.moved)
    for (const { from, continued } of linked) expect(continued?.to).toEqual(from)
  })

  test('leaves the past to those who are responsible today: the department, and the leader of what the unit became', async () => {
    const { code } = units.thatKhe
    await changed(reorganiseUnits(world, { file: map(`${code},06190,Xã Tràng Định,full`), on }))
    const past = { code, day: day('2026-11-30') }
    const rolesOf = async (personId: string) =>
      db.appointment.findMany({
        where: { personId, retractedAt: null, to: null },
        select: { role: true, unitId: true },
      })
    const phuc = await rolesOf(cast.phuc.id)
    expect(phuc.map(({ unitId }) => unitId)).not.toContain(units.thatKhe.id)
    expect(await unitInSight(phuc, db, past, on)).toMatchObject({ code })
    expect(await unitInSight(await rolesOf(cast.son.id), db, past, on)).toMatchObject({ code })
    const elsewhere = { code: units.kyLua.code, day: past.day }
    expect(await unitInSight(phuc, db, elsewhere, on)).toBeNull()
  })

  test('of a split commune leaves people with the main successor, to be decided', async () => {
    const { code } = units.kyLua
    const split = map(`${code},06190,Phường A,partial`, `${code},${code},Phường B,partial`)
    const told = await changed(reorganiseUnits(world, { file: split, on }))
    expect(told).toMatchObject({ added: 2, ended: 1, undecided: told.moved })
    expect((await coverage(code, '2026-12-01')).required).toBe((await coverage(code, '2026-11-30')).required)
    expect((await coverage('06190', '2026-12-01')).required).toBe(0)
  })

  test('is undone: what is known now is what was, and what was known in between stays known', async () => {
    const before = await knownAt(world.now())
    world.setNow('2026-11-23T10:00:00+07:00')
    await changed(reorganiseUnits(world, { file: merge, on }))
    const meanwhile = await knownAt(world.now())
    expect(meanwhile).not.toEqual(before)
    const { id } = await db.change.findFirstOrThrow()
    world.setNow('2026-11-23T11:00:00+07:00')
    expect(await undoChange(world, { id })).toEqual({ id })
    expect(await knownAt(world.now())).toEqual(before)
    expect(await knownAt(new Date('2026-11-23T10:30:00+07:00'))).toEqual(meanwhile)
    expect(await undoChange(world, { id })).toEqual({ refused: 'not-found' })
    await changed(reorganiseUnits(world, { file: merge, on }))
  })

  test('on which something was built is not undone', async () => {
    await changed(reorganiseUnits(world, { file: merge, on }))
    const { id } = await db.change.findFirstOrThrow()
    const next = map('06190,06190,Phường Kỳ Lừa,full')
    await changed(reorganiseUnits(world, { file: next, on: day('2027-01-01') }))
    expect(await undoChange(world, { id })).toEqual({ refused: 'change-built-on' })
    const last = await db.change.findFirstOrThrow({ where: { id: { not: id } } })
    expect(await undoChange(world, { id: last.id })).toEqual({ id: last.id })
    expect(await undoChange(world, { id })).toEqual({ id })
  })

  test('whose freed code somebody else bears since is not undone', async () => {
    const { dongDang, thatKhe } = units
    await changed(reorganiseUnits(world, { file: merge, on }))
    const { id } = await db.change.findFirstOrThrow()
    const there = [
      ['06190', 'Phường Lạng Sơn'],
      [thatKhe.code, thatKhe.name],
      [dongDang.code, 'Xã Khác'],
    ]
    const list = there.map(([code, name]) => `${code};${name};20;Tỉnh Lạng Sơn`)
    const names = file('mã xã;tên xã;mã tỉnh;tên tỉnh', ...list)
    expect(await importUnits(world, { file: names, from: on })).toMatchObject({ added: 1, ended: 0 })
    expect(await undoChange(world, { id })).toEqual({ refused: 'change-built-on' })
  })

  test.each(['phuc', 'yen', 'huong'] as const)('is none of %s’s business', async (who) => {
    const theirs = world.as(actorOf(cast[who]))
    expect(await reorganiseUnits(theirs, { file: merge, on })).toEqual({ refused: 'not-found' })
    expect(await importUnits(theirs, { file: merge, from: on })).toEqual({ refused: 'not-found' })
  })

  test('whatever is reorganised and undone in turn, nobody is lost on the day and the past stays', async () => {
    const codes = [units.kyLua.code, units.dongDang.code, units.thatKhe.code]
    const row = fc.tuple(fc.constantFrom(...codes), fc.constantFrom('06190', '06191', ...codes), fc.boolean())
    const rowsOf = fc.uniqueArray(row, {
      minLength: 1,
      maxLength: 4,
      selector: ([old, into]) => `${old} ${into}`,
    })
    let hour = 0
    const tick = () => world.setNow(new Date(Date.parse('2026-11-23T09:00:00+07:00') + ++hour * 3_600_000))
    await fc.assert(
      fc.asyncProperty(rowsOf, async (rows) => {
        tick()
        const [before, required] = [await knownAt(world.now()), await coverage('20', '2026-12-01')]
        const typed = rows.map(([old, into]) => {
          const several = rows.filter(([other]) => other === old).length > 1
          return `${old},${into},Xã Số ${into},${several ? 'partial' : 'full'}`
        })
        tick()
        await changed(reorganiseUnits(world, { file: map(...typed), on }))
        expect((await coverage('20', '2026-12-01')).required).toBe(required.required)
        const meanwhile = await knownAt(world.now())
        const then = world.now()
        const change = await db.change.findFirst({ where: { undoneAt: null } })
        tick()
        if (change) await changed(undoChange(world, { id: change.id }))
        expect(await knownAt(world.now())).toEqual(before)
        expect(await knownAt(then)).toEqual(meanwhile)
      }),
      { numRuns: 15 },
    )
  })
})

describe('a list', () => {
  const header = 'mã xã;tên xã;mã tỉnh;tên tỉnh'
  test('that ends a unit with people in it is declined, and nothing changes', async () => {
    const before = await knownAt(world.now())
    const without = file(header, `${units.kyLua.code};Phường Kỳ Lừa;20;Tỉnh Lạng Sơn`)
    expect(await importUnits(world, { file: without, from: on })).toMatchObject({
      refused: 'unit-still-used',
    })
    expect(await knownAt(world.now())).toEqual(before)
  })

  test('of one province leaves the others alone, and is kept with its hash', async () => {
    const { kyLua, dongDang, thatKhe } = units
    const lines = [kyLua, dongDang, thatKhe].map(({ code, name }) => `${code};${name};20;Tỉnh Lạng Sơn`)
    const more = file(header, ...lines, '06199;Xã Mới;20;Tỉnh Lạng Sơn')
    expect(await importUnits(world, { file: more, from: on })).toMatchObject({
      added: 1,
      ended: 0,
      unchanged: 4,
    })
    const change = await db.change.findFirstOrThrow()
    expect(change).toMatchObject({ kind: 'units_import', fileName: 'sap-xep.csv', byPersonId: null })
    expect(change.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})
