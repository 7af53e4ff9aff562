import type { Day } from '../../day.ts'
import { grouped } from '../../grouped.ts'
import { contains, type Period } from '../../period.ts'
import type { UnitRecord } from '../../units/unit-record.ts'
import type { Candidate, RosterFault } from './roster-fault.ts'
import type { Question } from './identify.ts'
import {
  personFieldNames,
  type KnownPerson,
  type PlannedPerson,
  type RosterCounts,
  type RosterFacts,
  type RosterOutcome,
  type RosterPlan,
} from './plan-roster.ts'
import type { NewPosting } from './postings-after.ts'

export const rosterOutcomes = ['joined', 'left', 'moved', 'changed', 'unchanged'] as const
/** What a preview lists: who becomes what, lines that are refused, and lines that may speak of somebody who is known. */
export const previewGroups = [...rosterOutcomes, 'refused', 'question'] as const
export type PreviewGroup = (typeof previewGroups)[number]

export type FieldChange = {
  field: (typeof personFieldNames)[number]
  from: string | null
  to: string | null
}
/** A posting that begins (nothing before), that was never so (nothing after), or whose days change. */
export type PostingShift = { unit: string; duty: string; before: Period | null; after: Period | null }
export type NamedPosting = Period & { unit: string; duty: string }

export type PersonLine = {
  rows: number[]
  staffCode: string
  fullName: string
  /** Whom the roster makes; `fields` are then those with something in them. */
  isNew: boolean
  fields: FieldChange[]
  postings: PostingShift[]
}
export type KnownCandidate = Candidate & { staffCode: string; fullName: string; places: string[] }
export type QuestionLine = Omit<Question, 'candidates'> & { candidates: KnownCandidate[] }

export type PreviewLine =
  | { group: RosterOutcome; told: PersonLine }
  | { group: 'refused'; told: RosterFault }
  | { group: 'question'; told: QuestionLine }

/** `open`: questions without an answer. */
export type PreviewCounts = RosterCounts & {
  refused: number
  question: number
  open: number
  newDuties: string[]
}

/** What a plan does, line by line in the order of the file, in words and days that somebody can check. */
export function rosterPreview(
  plan: RosterPlan,
  facts: RosterFacts,
): { lines: PreviewLine[]; counts: PreviewCounts } {
  const name = namer(plan, facts)
  const known = knower(facts, name)
  const refused = plan.refused.filter(({ trouble }) => trouble !== 'phone-fits' && trouble !== 'name-fits')
  const lines: PreviewLine[] = [
    ...plan.outcomes.map((person) => ({ group: person.outcome, told: personLine(person, name) })),
    ...refused.map((told) => ({ group: 'refused' as const, told })),
    ...plan.questions.map((question) => ({ group: 'question' as const, told: known(question) })),
  ]
  const open = plan.questions.filter(({ chosen }) => chosen === null).length
  const newDuties = plan.newDuties.map((duty) => duty.name)
  const tail = { refused: refused.length, question: plan.questions.length, open, newDuties }
  return { lines, counts: { ...countOutcomes(plan.outcomes), ...tail } }
}

export function countOutcomes(outcomes: readonly { outcome: RosterOutcome }[]): RosterCounts {
  const counts: RosterCounts = { joined: 0, left: 0, moved: 0, changed: 0, unchanged: 0 }
  for (const { outcome } of outcomes) counts[outcome] += 1
  return counts
}

type Namer = (posting: NewPosting) => NamedPosting

function personLine({ rows, before, after, retract, add }: PlannedPerson, name: Namer): PersonLine {
  const { staffCode, fullName } = after
  const fields = fieldChanges(before, after)
  const isNew = before === null
  return {
    rows,
    staffCode,
    fullName,
    isNew,
    fields,
    postings: postingShifts(retract.map(name), add.map(name)),
  }
}

type Fields = Record<(typeof personFieldNames)[number], string | null>

/** What became of somebody's fields; of somebody new, the ways to reach them. */
export function fieldChanges(before: Fields | null, after: Fields): FieldChange[] {
  if (!before) {
    const reached = (['phone', 'email'] as const).filter((field) => after[field] !== null)
    return reached.map((field) => ({ field, from: null, to: after[field] }))
  }
  return personFieldNames
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: before[field], to: after[field] }))
}

/** Postings that were withdrawn beside those that were added, the same duty in the same unit in one line. */
export function postingShifts(
  withdrawn: readonly NamedPosting[],
  added: readonly NamedPosting[],
): PostingShift[] {
  const left = [...added]
  const period = ({ from, to }: Period): Period => ({ from, to })
  const shifts: PostingShift[] = withdrawn.map((posting) => {
    const at = left.findIndex(({ unit, duty }) => unit === posting.unit && duty === posting.duty)
    const after = at < 0 ? null : left.splice(at, 1)[0]
    const { unit, duty } = posting
    return { unit, duty, before: period(posting), after: after ? period(after) : null }
  })
  const begun = left.map((posting) => {
    const { unit, duty } = posting
    return { unit, duty, before: null, after: period(posting) }
  })
  return [...shifts, ...begun].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const keyOf = ({ unit, duty, before, after }: PostingShift) =>
  [after?.from ?? before?.from, unit, duty, before?.from].join(' ')

/** Who may be meant, with what they do today. */
function knower({ people, postings, today }: RosterFacts, name: Namer): (question: Question) => QuestionLine {
  const byId = new Map(people.map((person) => [person.id, person]))
  const held = grouped(
    postings.filter((posting) => contains(posting, today)),
    ({ personId }) => personId,
  )
  const candidate = (one: Candidate): KnownCandidate[] => {
    const person = byId.get(one.personId)
    const places = (held.get(one.personId) ?? []).map(name).map(({ unit, duty }) => `${duty}, ${unit}`)
    return person ? [{ ...one, ...codeAndName(person), places: places.sort() }] : []
  }
  return (question) => ({ ...question, candidates: question.candidates.flatMap(candidate) })
}

const codeAndName = ({ staffCode, fullName }: KnownPerson) => ({ staffCode, fullName })

function namer({ newDuties }: RosterPlan, { units, duties }: RosterFacts): Namer {
  const dutyNames = new Map([...duties, ...newDuties].map(({ id, name }) => [id, name]))
  const records = grouped(units, ({ unitId }) => unitId)
  return ({ unitId, dutyId, from, to }) => ({
    ...{ unit: nameOn(records.get(unitId) ?? [], from), duty: dutyNames.get(dutyId) ?? '', from, to },
  })
}

function nameOn(records: readonly UnitRecord[], day: Day): string {
  return (records.find((record) => contains(record, day)) ?? records.at(-1))?.name ?? ''
}
