import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, dayOf, type Day } from '../../../app/domain/day.ts'
import { contains, type Period } from '../../../app/domain/period.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { tallies } from '../../../app/persistence/coverage/tallies.ts'
import { dateFrom } from '../../../app/persistence/day.ts'
import { importRoster } from '../../../app/usecases/people/import-roster.ts'
import { leavePosting } from '../../../app/usecases/people/leave-posting.ts'
import { undoRoster } from '../../../app/usecases/people/roster/undo-roster.ts'
import { transferPerson } from '../../../app/usecases/people/transfer-person.ts'
import { importUnits } from '../../../app/usecases/units/import-units.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { undoChange } from '../../../app/usecases/units/undo-change.ts'
import { certification } from '../../cast/course.ts'
import { cast, duties } from '../../cast/people.ts'
import { recordedAt, settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { factsKnown } from '../../support/facts-known.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)

const people = [cast.huong, cast.hung, cast.mai, cast.sao, cast.thanh]
const codes = [units.kyLua.code, units.dongDang.code, units.thatKhe.code, '06190', '06191']
const firstDay = day('2026-11-23')
const lastDay = addDays(firstDay, 40)

type Event =
  | { kind: 'list'; on: Day; fresh: string; renamed: string }
  | { kind: 'merger'; on: Day; rows: [old: string, into: string][] }
  | { kind: 'roster'; moves: { who: number; unit: string; from: Day }[] }
  | { kind: 'transfer'; who: number; unit: string; from: Day }
  | { kind: 'leave'; who: number; last: Day }
  | { kind: 'undo'; nth: number }

const days = fc.integer({ min: -10, max: 30 }).map((offset) => addDays(firstDay, offset))
const code = fc.constantFrom(...codes)
const who = fc.integer({ min: 0, max: people.length - 1 })
const events: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('list' as const), on: days, fresh: code, renamed: code }),
  fc.record({
    kind: fc.constant('merger' as const),
    on: days,
    rows: fc.uniqueArray(fc.tuple(code, code), { minLength: 1, maxLength: 4, selector: (row) => row.join() }),
  }),
  fc.record({
    kind: fc.constant('roster' as const),
    moves: fc.array(fc.record({ who, unit: code, from: days }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('transfer' as const), who, unit: code, from: days }),
  fc.record({ kind: fc.constant('leave' as const), who, last: days }),
  fc.record({ kind: fc.constant('undo' as const), nth: fc.nat({ max: 5 }) }),
)

const file = (header: string, lines: string[]) => ({
  name: 'a.csv',
  bytes: new TextEncoder().encode([header, ...lines].join('\n')),
})

/** Everything that counts on a day: units of all levels there, who is posted where, and what the database counts of it. */
type Picture = { parents: Map<string, string | null>; posted: Map<string, Set<string>> }
type Dated = { from: string; to: string | null }

async function picture(at: Day): Promise<Picture> {
  const there = <T extends Dated>(rows: T[]) => rows.filter((row) => contains(row as unknown as Period, at))
  const records = there(
    await db.$queryRaw<(Dated & { unitId: string; parentId: string | null })[]>`
      SELECT unit_id AS "unitId", parent_id AS "parentId", "from"::text AS "from", "to"::text AS "to"
      FROM unit_record WHERE retracted_at IS NULL`,
  )
  const postings = there(
    await db.$queryRaw<(Dated & { unitId: string; personId: string })[]>`
      SELECT unit_id AS "unitId", person_id AS "personId", "from"::text AS "from", "to"::text AS "to"
      FROM posting WHERE retracted_at IS NULL`,
  )
  const parents = new Map(records.map(({ unitId, parentId }) => [unitId, parentId]))
  expect(parents.size, 'each unit has one record on a day').toBe(records.length)
  const posted = new Map<string, Set<string>>()
  for (const { unitId, personId } of postings)
    for (let at: string | null = unitId; at !== null; at = parents.get(at) ?? null) {
      expect(parents.has(at), 'nobody is posted where no unit is').toBe(true)
      posted.set(at, (posted.get(at) ?? new Set()).add(personId))
    }
  return { parents, posted }
}

/** Checks that each person is counted once per level, and answers who counts where. */
async function counted(at: Day): Promise<string[]> {
  const { parents, posted } = await picture(at)
  for (const [unitId, parent] of parents) {
    if (parent !== null) continue
    const question = { unitId, day: at, certificationId: certification.id, knownBy: null }
    const { whole, parts } = await tallies(db, question, 'child')
    const inside = [unitId, ...[...parents].flatMap(([child, above]) => (above === unitId ? [child] : []))]
    for (const one of inside) {
      const tally = one === unitId ? whole : parts.get(one)
      const required = tally ? Object.values(tally).reduce((sum, number) => sum + number, 0) : 0
      expect(required, `${one} on ${at}`).toBe(posted.get(one)?.size ?? 0)
    }
  }
  return [...posted].map(([unit, who]) => `${unit}: ${[...who].sort().join()}`).sort()
}

const everyDay: Day[] = []
for (let at = addDays(firstDay, -15); at <= lastDay; at = addDays(at, 5)) everyDay.push(at)

/** Who is posted anywhere on a day. */
async function everybody(at: Day): Promise<string[]> {
  const { posted } = await picture(at)
  return [...new Set([...posted.values()].flatMap((who) => [...who]))].sort()
}

async function carryOut(event: Event): Promise<{ from: Day } | 'nothing'> {
  const today = dayOf(world.now())
  if (event.kind === 'undo') {
    const open = await db.change.findMany({ where: { undoneAt: null }, orderBy: { recordedAt: 'desc' } })
    const change = open[event.nth % open.length]
    if (!change || isRefusal(await undoOne(change))) return 'nothing'
    return { from: await earliestOf(change) }
  }
  if (event.kind === 'transfer' || event.kind === 'leave') return moveOne(event)
  if (event.kind === 'roster') {
    const lines = event.moves.flatMap(({ who, unit, from }) => {
      const person = people[who]
      return person ? [`${person.staffCode},${person.fullName},${unit},${duties.culture},${from}`] : []
    })
    const told = await importRoster(world, {
      ...{ file: file('staff_code,full_name,unit,duty,from', lines), dryRun: false },
    })
    if (isRefusal(told)) throw new Error(JSON.stringify(told))
    if (told.declined.length > 0) return 'nothing'
    return { from: [today, ...event.moves.map(({ from }) => from)].sort()[0] ?? today }
  }
  const told = event.kind === 'list' ? await takeList(event) : await merge(event)
  return isRefusal(told) ? 'nothing' : { from: event.on }
}

type Change = { id: string; kind: string; on: Date }

const undoOne = ({ id, kind }: Change) =>
  kind === 'people_import' ? undoRoster(world, { id }) : undoChange(world, { id })

/** The first day of which a change speaks: a roster may name days before that on which it was brought. */
async function earliestOf({ id, on }: Change): Promise<Day> {
  const touched = { OR: [{ recordedIn: id }, { retractedIn: id }] }
  const first = await db.posting.findFirst({ where: touched, orderBy: { from: 'asc' } })
  const days = [dayOf(on), ...(first ? [dayOf(first.from)] : [])].sort()
  return days[0] ?? dayOf(on)
}

async function moveOne(
  event: Extract<Event, { kind: 'transfer' | 'leave' }>,
): Promise<{ from: Day } | 'nothing'> {
  const personId = people[event.who]?.id ?? ''
  const open = { personId, retractedAt: null, to: null }
  const posting = (await db.posting.findFirst({ where: open, orderBy: { from: 'asc' } }))?.id ?? ''
  const told =
    event.kind === 'leave'
      ? await leavePosting(world, { personId, posting, last: event.last })
      : await transferPerson(world, { ...event, personId, posting, duty: duties.culture })
  if (isRefusal(told)) return 'nothing'
  return { from: event.kind === 'leave' ? addDays(event.last, 1) : event.from }
}

/** The list of Lạng Sơn as it is known of that day, with one commune renamed and one more. */
async function takeList({ on, fresh, renamed }: Extract<Event, { kind: 'list' }>) {
  const known = await db.$queryRaw<{ code: string; name: string }[]>`
    SELECT r.code, r.name FROM unit_record r JOIN unit_record p ON p.unit_id = r.parent_id AND p.code = '20'
    WHERE r.retracted_at IS NULL AND p.retracted_at IS NULL AND r."from" <= ${on}::date AND (r."to" IS NULL OR r."to" > ${on}::date)`
  const names = new Map(known.map((unit) => [unit.code, unit.name]))
  if (names.has(renamed)) names.set(renamed, `Phường Mới ${renamed}`)
  if (!names.has(fresh)) names.set(fresh, `Xã Thêm ${fresh}`)
  const lines = [...names].map(([each, name]) => `${each};${name};20;Tỉnh Lạng Sơn`)
  return importUnits(world, { file: file('mã xã;tên xã;mã tỉnh;tên tỉnh', lines), from: on })
}

async function merge({ on, rows }: Extract<Event, { kind: 'merger' }>) {
  const before = await everybody(on)
  const lines = rows.map(([old, into]) => {
    const several = rows.filter(([other]) => other === old).length > 1
    return `${old},${into},Xã Số ${into},${several ? 'partial' : 'full'}`
  })
  const header = 'old_commune_code,new_commune_code,new_commune,merge_type'
  const told = await reorganiseUnits(world, { file: file(header, lines), on })
  expect(await everybody(on), 'nobody vanishes on the day of a merger').toEqual(before)
  return told
}

test(
  'whatever lists, mergers, moves and undoings come in turn: each counts once per level, and no earlier day changes',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(events, { minLength: 2, maxLength: 8 }), async (sequence) => {
        world.setNow('2026-11-23T09:00:00+07:00')
        await emptyTables(db)
        await begin()
        const seen: { at: Date; facts: string[] }[] = [
          { at: world.now(), facts: await factsKnown(db, world.now()) },
        ]
        let moved = false
        for (const event of sequence) {
          world.setNow(new Date(world.now().getTime() + 20 * 3_600_000))
          const before = new Map<Day, string[]>()
          for (const at of everyDay) before.set(at, await counted(at))
          const told = await carryOut(event)
          if (told !== 'nothing' && (event.kind === 'transfer' || event.kind === 'leave')) moved = true
          const from = told === 'nothing' ? lastDay : told.from
          for (const at of everyDay)
            if (at < from || told === 'nothing')
              expect(await counted(at), JSON.stringify({ event, at })).toEqual(before.get(at))
            else await counted(at)
          const facts = await factsKnown(db, world.now())
          if (told === 'nothing') expect(facts).toEqual(seen.at(-1)?.facts)
          seen.push({ at: world.now(), facts })
        }
        for (const { at, facts } of seen) expect(await factsKnown(db, at)).toEqual(facts)
        if (!moved) await undoAll(seen[0]?.facts ?? [])
      }),
      { numRuns: 10 },
    )
  },
)

/** The cast, with everybody required in both provinces. */
async function begin(): Promise<void> {
  await settle(db)
  for (const { id } of [units.langSon, units.caoBang]) {
    const common = { certificationId: certification.id, unitId: id, recordedAt }
    await db.requirement.create({ data: { ...common, from: dateFrom(day('2026-01-01')) } })
  }
}

/** Undone from the last to the first, everything is as it was before the first. */
async function undoAll(before: string[]): Promise<void> {
  const open = await db.change.findMany({ where: { undoneAt: null }, orderBy: { recordedAt: 'desc' } })
  world.setNow(new Date(world.now().getTime() + 3_600_000))
  for (const change of open) expect(await undoOne(change)).toEqual({ id: change.id })
  expect(await factsKnown(db, world.now())).toEqual(before)
}
