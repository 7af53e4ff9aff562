import type { Day } from '../../day.ts'
import { grouped } from '../../grouped.ts'
import { contains } from '../../period.ts'
import type { UnitRecord } from '../../units/unit-record.ts'
import type { PersonFields } from '../person-fields.ts'
import { placeRows, type Placed } from './place-rows.ts'
import { newPostings, type KnownPosting, type NewPosting, type PostingsAfter } from './postings-after.ts'
import { dutyKey, type ReadRoster, type RosterFault } from './roster-row.ts'

export type KnownPerson = PersonFields & { id: string }
export type KnownDuty = { id: string; foldedName: string }

/** What is known before: everybody, every unit and every posting of all times, and where people of ended units sit. */
export type RosterFacts = {
  today: Day
  people: readonly KnownPerson[]
  units: readonly UnitRecord[]
  /** Of each ended unit that in which its people go on. */
  seats: ReadonlyMap<string, string>
  duties: readonly KnownDuty[]
  postings: readonly KnownPosting[]
}

/** Who somebody is after the roster, seen from today. */
export type RosterOutcome = 'joined' | 'left' | 'moved' | 'changed' | 'unchanged'

export type RosterCounts = Record<RosterOutcome, number>

export type RosterPlan = {
  outcomes: { personId: string; staffCode: string; outcome: RosterOutcome }[]
  refused: RosterFault[]
  newPeople: KnownPerson[]
  edits: { before: KnownPerson; after: KnownPerson }[]
  newDuties: { id: string; name: string; foldedName: string }[]
  /** Postings that are withdrawn, by key. */
  retract: string[]
  add: NewPosting[]
}

/**
 * What a roster changes, seen from today. For everybody whom it names the lines are all that they hold from now on: a
 * posting in force that no line names ends where the new one begins, or else today. Who is not named stays as they were.
 *
 * People are told by staff code. A line whose staff code is new and whose phone or e-mail is somebody's is refused, not guessed.
 * Any refused line leaves the whole roster undone; the plan then tells what the other lines would do.
 */
export function planRoster(read: ReadRoster, facts: RosterFacts, newKey: () => string): RosterPlan {
  const placed = placeRows(read, facts)
  const plan: RosterPlan = {
    ...{ outcomes: [], newPeople: [], edits: [], newDuties: [], retract: [], add: [] },
    refused: [...read.refused, ...placed.refused].sort((a, b) => a.row - b.row),
  }
  const byCode = new Map(facts.people.map((person) => [person.staffCode, person]))
  const held = grouped(facts.postings, ({ personId }) => personId)
  const { today } = facts
  const dutyOf = dutyFinder(facts.duties, plan, newKey)
  for (const [staffCode, rows] of placed.people) {
    const before = byCode.get(staffCode) ?? null
    const fields = rows[0]?.row.person
    if (!fields) continue
    const after = { ...merged(before, fields, rows), id: before?.id ?? newKey() }
    const own = held.get(after.id) ?? []
    planPerson(
      plan,
      { before, after, own, today },
      newPostings(own, rows, { today, dutyOf, personId: after.id }),
    )
  }
  return plan
}

type Planned = { before: KnownPerson | null; after: KnownPerson; own: readonly KnownPosting[]; today: Day }

function planPerson(plan: RosterPlan, { before, after, own, today }: Planned, postings: PostingsAfter): void {
  const edited = before !== null && !sameFields(before, after)
  if (!before) plan.newPeople.push(after)
  if (before && edited) plan.edits.push({ before, after })
  plan.retract.push(...postings.retract)
  plan.add.push(...postings.add)
  const changed = edited || postings.retract.length + postings.add.length > 0
  const outcome = outcomeOf({ before: own, after: postings.after, today }, changed)
  plan.outcomes.push({ personId: after.id, staffCode: after.staffCode, outcome })
}

/** What the lines say, over what was known: an empty phone or e-mail takes nothing away. */
function merged(before: KnownPerson | null, fields: PersonFields, rows: readonly Placed[]): PersonFields {
  const last = (field: 'phone' | 'email') =>
    rows.map(({ row }) => row.person[field]).findLast((value) => value !== null) ?? before?.[field] ?? null
  return { ...fields, phone: last('phone'), email: last('email') }
}

function sameFields(a: KnownPerson, b: KnownPerson): boolean {
  return a.fullName === b.fullName && a.phone === b.phone && a.email === b.email
}

function dutyFinder(
  known: readonly KnownDuty[],
  plan: RosterPlan,
  newKey: () => string,
): (name: string) => string {
  const ids = new Map(known.map(({ id, foldedName }) => [foldedName, id]))
  return (name) => {
    const foldedName = dutyKey(name)
    const id = ids.get(foldedName)
    if (id) return id
    const fresh = { id: newKey(), name, foldedName }
    plan.newDuties.push(fresh)
    ids.set(foldedName, fresh.id)
    return fresh.id
  }
}

type Seen = { before: readonly KnownPosting[]; after: readonly NewPosting[]; today: Day }

function outcomeOf({ before, after, today }: Seen, changed: boolean): RosterOutcome {
  const unitsOf = (postings: readonly NewPosting[]) =>
    [...new Set(postings.filter((posting) => contains(posting, today)).map(({ unitId }) => unitId))].sort()
  const [then, now] = [unitsOf(before), unitsOf(after)]
  if (then.length === 0 && (now.length > 0 || after.some(({ from }) => from > today)))
    return changed ? 'joined' : 'unchanged'
  if (then.length > 0 && now.length === 0) return 'left'
  if (then.join() !== now.join()) return 'moved'
  return changed ? 'changed' : 'unchanged'
}
