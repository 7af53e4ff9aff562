import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCoverage } from '../../../app/cli/coverage.ts'
import { day } from '../../../app/domain/day.ts'
import { isRefusal, type Outcome } from '../../../app/domain/refusal.ts'
import { sittings } from '../../../app/persistence/changes/undecided.ts'
import { importRoster } from '../../../app/usecases/people/import-roster.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { settlePeople } from '../../../app/usecases/units/settle-people.ts'
import { undoChange } from '../../../app/usecases/units/undo-change.ts'
import { actorOf, cast, duties, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { factsKnown } from '../../support/facts-known.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const on = day('2026-11-01')
const as = (who: keyof typeof cast) => world.as(actorOf(cast[who]))

let hour = 0
/** An hour later than whatever was recorded before. */
const tick = () => world.setNow(new Date(Date.parse('2026-11-23T09:00:00+07:00') + ++hour * 3_600_000))

beforeEach(async () => {
  await settle(db)
  tick()
})
afterEach(() => emptyTables(db))

async function done<T extends object>(outcome: Promise<Outcome<T>>): Promise<T> {
  const told = await outcome
  if (isRefusal(told)) throw new Error(JSON.stringify(told))
  return told
}

const file = (...lines: string[]) => ({ name: 'a.csv', bytes: new TextEncoder().encode(lines.join('\n')) })
const { dongDang } = units

/** Đồng Đăng, where Hùng and Mai are, becomes two: the main one keeps its code. */
async function split(): Promise<string> {
  const rows = [
    `${dongDang.code},${dongDang.code},Xã Đồng Đăng,partial`,
    `${dongDang.code},06190,Xã Tân,partial`,
  ]
  const map = file('old_commune_code,new_commune_code,new_commune,merge_type', ...rows)
  const { change, undecided } = await done(reorganiseUnits(as('son'), { file: map, on }))
  expect(undecided).toBe(2)
  tick()
  return change ?? ''
}

const unitId = async (code: string) =>
  (await db.unitRecord.findFirstOrThrow({ where: { code, from: new Date(on), retractedAt: null } })).unitId

async function choiceFor(change: string, who: CastPerson, code: string) {
  const sitting = (await sittings(db, change)).find(({ personId }) => personId === who.id)
  return { posting: sitting?.pieces[0]?.id ?? '', unit: await unitId(code) }
}

const undecided = async (change: string) =>
  (await sittings(db, change)).map(({ personId }) => personId).sort()
const required = async (code: string, at = '2026-11-20') => {
  const asked = { unit: code, on: day(at), certification: undefined, asKnownOn: undefined }
  return (await done(runCoverage(world, asked))).required
}

describe('somebody whose unit was split', () => {
  test('counts in the chosen one from the day of the merger, with the learner’s role, entered late', async () => {
    const change = await split()
    const before = await factsKnown(db, world.now())
    const asItWas = world.now()
    tick()
    expect(await required('06190')).toBe(0)
    const choices = [await choiceFor(change, cast.hung, '06190')]
    const told = await done(settlePeople(as('son'), { reorganisation: change, choices }))
    expect(told).toMatchObject({ decided: 1, moved: 1 })
    expect(await required('06190', '2026-11-01')).toBe(1)
    expect(await required('20')).toBe((await required('20', '2026-10-31')) + 1)
    expect(await undecided(change)).toEqual([cast.mai.id])
    const id = await unitId('06190')
    const [posting] = await db.posting.findMany({
      where: { personId: cast.hung.id, unitId: id },
      include: { continued: true },
    })
    expect(posting).toMatchObject({ from: new Date(on), recordedAt: world.now(), retractedAt: null })
    expect(posting?.continued?.unitId).toBe(dongDang.id)
    const roles = await db.appointment.findMany({
      where: { personId: cast.hung.id, retractedAt: null, to: null },
    })
    expect(roles.map((role) => role.unitId)).toEqual([id])
    expect(await factsKnown(db, asItWas)).toEqual(before)
  })

  test('is decided on, too, where it is for the present seat', async () => {
    const change = await split()
    const before = await factsKnown(db, world.now())
    const choices = [
      await choiceFor(change, cast.hung, dongDang.code),
      await choiceFor(change, cast.mai, '06190'),
    ]
    tick()
    expect(await done(settlePeople(as('khanh'), { reorganisation: change, choices }))).toMatchObject({
      decided: 2,
      moved: 1,
    })
    expect(await undecided(change)).toEqual([])
    tick()
    const { id } = await db.change.findFirstOrThrow({ where: { settlesId: change } })
    expect(await undoChange(as('son'), { id: change })).toEqual({ refused: 'change-built-on' })
    expect(await undoChange(as('son'), { id })).toEqual({ id })
    expect(await factsKnown(db, world.now())).toEqual(before)
    expect(await undecided(change)).toHaveLength(2)
    expect(await undoChange(as('son'), { id: change })).toEqual({ id: change })
  })

  test('and has moved on since, is not undecided: events have decided', async () => {
    const change = await split()
    const line = `${cast.hung.staffCode},${cast.hung.fullName},${units.thatKhe.code},${duties.culture},2026-11-15,`
    await done(
      importRoster(world, { file: file('staff_code,full_name,unit,duty,from,to', line), dryRun: false }),
    )
    expect(await undecided(change)).toEqual([cast.mai.id])
  })
})

describe('decisions', () => {
  test('on one who was decided on, or for a unit that is no successor, leave all undone', async () => {
    const change = await split()
    const hung = await choiceFor(change, cast.hung, '06190')
    const mai = await choiceFor(change, cast.mai, '06190')
    const wrong = { ...mai, unit: units.kyLua.id }
    expect(await settlePeople(world, { reorganisation: change, choices: [hung, wrong] })).toEqual({
      refused: 'unit-unknown',
    })
    expect(await settlePeople(world, { reorganisation: change, choices: [] })).toEqual({
      refused: 'nothing-decided',
    })
    expect(await undecided(change)).toHaveLength(2)
    await done(settlePeople(world, { reorganisation: change, choices: [hung] }))
    expect(await settlePeople(world, { reorganisation: change, choices: [mai, hung] })).toEqual({
      refused: 'decided-already',
    })
    expect(await undecided(change)).toEqual([cast.mai.id])
    const audited = await db.auditEntry.findFirstOrThrow({
      where: { action: 'units.settled' },
      orderBy: { seq: 'desc' },
    })
    expect(audited.details).toMatchObject({ decided: 1, moved: 1 })
  })

  test.each(['phuc', 'ngan', 'huong', 'yen'] as const)('are none of %s’s business', async (who) => {
    const change = await split()
    const choices = [await choiceFor(change, cast.hung, '06190')]
    expect(await settlePeople(as(who), { reorganisation: change, choices })).toEqual({ refused: 'not-found' })
  })

  test.each(['phuc', 'ngan', 'huong', 'yen'] as const)('are not undone by %s', async (who) => {
    const change = await split()
    const choices = [await choiceFor(change, cast.hung, '06190')]
    const { change: id } = await done(settlePeople(as('son'), { reorganisation: change, choices }))
    tick()
    expect(await undoChange(as(who), { id })).toEqual({ refused: 'not-found' })
    expect(await undoChange(as('son'), { id })).toEqual({ id })
  })

  test('that say two things of one person leave all undone', async () => {
    const change = await split()
    const here = await choiceFor(change, cast.hung, '06190')
    const there = await choiceFor(change, cast.hung, dongDang.code)
    for (const second of [there, here])
      expect(await settlePeople(world, { reorganisation: change, choices: [here, second] })).toEqual({
        refused: 'decided-already',
      })
    expect(await undecided(change)).toHaveLength(2)
  })

  test('however made and undone, leave everybody counted once, and undoing leaves what was', async () => {
    const change = await split()
    const all = await required('20')
    const codes = fc.constantFrom(null, dongDang.code, '06190')
    await fc.assert(
      fc.asyncProperty(codes, codes, async (forHung, forMai) => {
        const before = await factsKnown(db, world.now())
        const wanted = [forHung && ([cast.hung, forHung] as const), forMai && ([cast.mai, forMai] as const)]
        const choices = await Promise.all(wanted.flatMap((one) => (one ? [choiceFor(change, ...one)] : [])))
        tick()
        const told = await settlePeople(world, { reorganisation: change, choices })
        expect(isRefusal(told)).toBe(choices.length === 0)
        expect(await required('20')).toBe(all)
        expect((await required(dongDang.code)) + (await required('06190'))).toBe(2)
        expect(await required('06190')).toBe([forHung, forMai].filter((code) => code === '06190').length)
        tick()
        if ('change' in told) await done(undoChange(world, { id: told.change }))
        expect(await factsKnown(db, world.now())).toEqual(before)
      }),
      { numRuns: 9 },
    )
  })
})
