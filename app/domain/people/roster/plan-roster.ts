import type { Day } from '../../day.ts'
import { grouped } from '../../grouped.ts'
import { contains } from '../../period.ts'
import type { UnitRecord } from '../../units/unit-record.ts'
import type { PersonFields } from '../person-fields.ts'
import type { Decision, Question } from './identify.ts'
import { placeRows, type Placed } from './place-rows.ts'
import { newPostings, type KnownPosting, type NewPosting, type PostingsAfter } from './postings-after.ts'
import type { RosterFault } from './roster-fault.ts'
import { dutyKey, type ReadRoster } from './roster-row.ts'

export type KnownPerson = PersonFields & { id: string }
export type KnownDuty = { id: string; name: string; foldedName: string }

/** What is known before: everybody, every unit and every posting of all times, and where people of ended units sit. */
export type RosterFacts = {
  today: Day
  people: readonly KnownPerson[]
  units: readonly UnitRecord[]
  /** Of each ended unit that in which its people go on. */
  seats: ReadonlyMap<string, string>
  duties: readonly KnownDuty[]
  postings: readonly KnownPosting[]
  /** How far the roster may reach; null: everywhere. */
  scope: RosterScope | null
}

/** The units of which a roster may speak, who belongs there, and whose name, code, phone and e-mail it may change. */
export type RosterScope = {
  units: ReadonlySet<string>
  people: ReadonlySet<string>
  editable: ReadonlySet<string>
}

/** Who somebody is after the roster, seen from today. */
export type RosterOutcome = 'joined' | 'left' | 'moved' | 'changed' | 'unchanged'

export type RosterCounts = Record<RosterOutcome, number>

/** What becomes of somebody, with the lines that speak of them. */
export type PlannedPerson = {
  rows: number[]
  before: KnownPerson | null
  after: KnownPerson
  outcome: RosterOutcome
  /** Postings that are withdrawn and those that take their place. */
  retract: KnownPosting[]
  add: NewPosting[]
}

export type RosterPlan = {
  outcomes: PlannedPerson[]
  refused: RosterFault[]
  questions: Question[]
  /** Units of which the lines speak, and in which something ends. */
  units: string[]
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
 * People are told by staff code; whoever else fits is asked about ({@link identify}), and a line without an answer is
 * refused, not guessed. A line decided to be somebody who has another staff code gives them the new one. Any refused line
 * leaves the whole roster undone; the plan then tells what the other lines would do.
 */
export function planRoster(
  read: ReadRoster,
  facts: RosterFacts,
  newKey: () => string,
  decisions: readonly Decision[] = [],
): RosterPlan {
  const { people, refused, questions } = placeRows(read, facts, decisions)
  const plan: RosterPlan = {
    ...{ outcomes: [], newPeople: [], edits: [], newDuties: [], retract: [], add: [] },
    ...{ questions, units: [] },
    refused: [...read.refused, ...refused],
  }
  const held = grouped(facts.postings, ({ personId }) => personId)
  const dutyOf = dutyFinder(facts.duties, plan, newKey)
  const units = new Set<string>()
  for (const { before, staffCode, lines } of people.values()) {
    const after = { id: before?.id ?? newKey(), staffCode, ...merged(before, lines) }
    const field = before && forbiddenEdit(before, after, facts.scope)
    if (field) {
      const [row = 0] = lines.map((line) => line.row.row)
      plan.refused.push({
        row,
        column: read.headers[field],
        trouble: 'person-not-editable',
        detail: staffCode,
      })
      continue
    }
    const own = held.get(after.id) ?? []
    const about = { today: facts.today, dutyOf, personId: after.id, units: facts.scope?.units ?? null }
    planPerson(plan, { before, after, own, lines, today: facts.today }, newPostings(own, lines, about))
    for (const { pieces } of lines) for (const { unitId } of pieces) units.add(unitId)
  }
  for (const { retract } of plan.outcomes) for (const { unitId } of retract) units.add(unitId)
  plan.units.push(...units)
  plan.refused.sort((a, b) => a.row - b.row)
  return plan
}

type Planned = {
  before: KnownPerson | null
  after: KnownPerson
  own: readonly KnownPosting[]
  lines: readonly Placed[]
  today: Day
}

function planPerson(
  plan: RosterPlan,
  { before, after, own, lines, today }: Planned,
  postings: PostingsAfter,
): void {
  const edited = before !== null && !sameFields(before, after)
  if (!before) plan.newPeople.push(after)
  if (before && edited) plan.edits.push({ before, after })
  plan.retract.push(...postings.retract)
  plan.add.push(...postings.add)
  const changed = edited || postings.retract.length + postings.add.length > 0
  const outcome = outcomeOf({ before: own, after: postings.after, today }, changed)
  const gone = new Set(postings.retract)
  plan.outcomes.push({
    ...{ before, after, outcome, add: postings.add },
    rows: lines.map(({ row }) => row.row),
    retract: own.filter(({ id }) => gone.has(id)),
  })
}

/** What the lines say, over what was known: an empty phone or e-mail takes nothing away. */
function merged(before: KnownPerson | null, lines: readonly Placed[]): Omit<PersonFields, 'staffCode'> {
  const last = (field: 'phone' | 'email') =>
    lines.map(({ row }) => row.person[field]).findLast((value) => value !== null) ?? before?.[field] ?? null
  const { fullName = '', foldedName = '' } = lines[0]?.row.person ?? {}
  return { fullName, foldedName, phone: last('phone'), email: last('email') }
}

/** What a roster may change of somebody. */
export const personFieldNames = ['staffCode', 'fullName', 'phone', 'email'] as const

/** What of somebody would be changed by whoever must not. */
function forbiddenEdit(before: KnownPerson, after: KnownPerson, scope: RosterScope | null) {
  if (!scope || scope.editable.has(before.id)) return null
  return personFieldNames.find((field) => before[field] !== after[field]) ?? null
}

function sameFields(a: KnownPerson, b: KnownPerson): boolean {
  return personFieldNames.every((field) => a[field] === b[field])
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
