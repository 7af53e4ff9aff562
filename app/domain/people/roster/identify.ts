import { fold } from '../../language/fold.ts'
import { grouped } from '../../grouped.ts'
import type { Placed } from './place-rows.ts'
import type { KnownPerson, RosterFacts } from './plan-roster.ts'
import type { Candidate, Trouble } from './roster-fault.ts'

/** Whom a line names: somebody who is known, or else somebody new, under a staff code. */
export type Who = { before: KnownPerson | null; staffCode: string }

/**
 * What somebody decided of lines that may speak of somebody who is known, by the first of them: it is this person or, with
 * none, somebody new: none of those who fitted when it was asked (null: whoever fits).
 */
export type Decision =
  { row: number; personId: string } | { row: number; personId: null; not: string[] | null }

/** Lines that may speak of somebody who is known, with what was decided. */
export type Question = {
  row: number
  rows: number[]
  name: string
  staffCode: string | null
  candidates: Candidate[]
  /** A person, `new`, or nothing yet. */
  chosen: string | null
}

export type Identified = { whoOf: ReadonlyMap<number, Who | Trouble>; questions: Question[] }

/**
 * Tells whom each line names: by staff code, else by phone, else by folded name and unit. Only a known staff code is sure;
 * whoever else fits is asked about, and nobody is taken for two lines with different staff codes. Nobody is asked about,
 * or told of, who belongs where the roster must not reach.
 */
export function identify(
  placed: readonly Placed[],
  facts: RosterFacts,
  decisions: readonly Decision[],
): Identified {
  const byCode = new Map(facts.people.map((person) => [person.staffCode, person]))
  const byId = new Map(facts.people.map((person) => [person.id, person]))
  const decisionOf = new Map(decisions.map((decision) => [decision.row, decision]))
  const fitting = fitter(facts)
  const named = new Set(placed.flatMap(({ row }) => byCode.get(row.person.staffCode ?? '')?.id ?? []))
  const claims = new Map<string, { staffCode: string; row: number }>()
  const whoOf = new Map<number, Who | Trouble>()
  const questions: Question[] = []
  for (const lines of grouped(placed, groupKey).values()) {
    const staffCode = lines[0]?.row.person.staffCode ?? null
    const known = byCode.get(staffCode ?? '')
    const candidates = known
      ? []
      : fitting(lines).filter(({ personId }) => staffCode === null || !named.has(personId))
    const question = questionOf(lines, candidates, decisionOf)
    if (question) questions.push(question)
    const who = known ? knownOne(known, facts) : decided(question, staffCode, byId)
    const clash = Array.isArray(who) ? null : claim(claims, who, staffCode, lines)
    for (const { row } of lines) whoOf.set(row.row, clash ?? who)
  }
  return { whoOf, questions }
}

/** Lines of one person: the same staff code, else the same phone and name, else the same name and unit. */
function groupKey({ row: { person, unit } }: Placed): string {
  const { staffCode, phone, foldedName } = person
  if (staffCode !== null) return `code ${staffCode}`
  return phone === null ? `unit ${foldedName} ${fold(unit)}` : `phone ${phone} ${foldedName}`
}

function knownOne(before: KnownPerson, { scope }: RosterFacts): Who | Trouble {
  if (scope && !scope.people.has(before.id)) return ['staffCode', 'person-outside', before.staffCode]
  return { before, staffCode: before.staffCode }
}

function fitter({ people, postings, scope, today }: RosterFacts): (lines: readonly Placed[]) => Candidate[] {
  const ours = people.filter(({ id }) => !scope || scope.people.has(id))
  const byPhone = new Map(ours.flatMap(({ id, phone }) => (phone === null ? [] : [[phone, id] as const])))
  const names = new Map(ours.map(({ id, foldedName }) => [id, foldedName]))
  const there = postings.filter(({ personId, to }) => names.has(personId) && (to === null || to > today))
  const byPlace = grouped(there, ({ personId, unitId }) => `${unitId} ${names.get(personId) ?? ''}`)
  return (lines) => {
    const found = new Map<string, Candidate>()
    for (const { row, pieces } of lines) {
      for (const { unitId } of pieces)
        for (const { personId } of byPlace.get(`${unitId} ${row.person.foldedName}`) ?? [])
          found.set(personId, found.get(personId) ?? { personId, by: 'name' })
      const owner = byPhone.get(row.person.phone ?? '')
      if (owner) found.set(owner, { personId: owner, by: 'phone' })
    }
    return [...found.values()].sort((a, b) => (a.by === b.by ? 0 : a.by === 'phone' ? -1 : 1))
  }
}

function questionOf(
  lines: readonly Placed[],
  candidates: Candidate[],
  decisions: ReadonlyMap<number, Decision>,
): Question | null {
  const [first] = lines
  if (!first || candidates.length === 0) return null
  const rows = lines.map(({ row }) => row.row)
  const decision = rows.map((row) => decisions.get(row)).find((one) => one !== undefined)
  const fits = (id: string) => candidates.some(({ personId }) => personId === id)
  const overtaken =
    decision?.personId === null &&
    candidates.some(({ personId }) => decision.not?.includes(personId) === false)
  const chosen = !decision || overtaken ? null : (decision.personId ?? 'new')
  const { fullName, staffCode } = first.row.person
  const valid = chosen === null || chosen === 'new' || fits(chosen)
  return { row: first.row.row, rows, name: fullName, staffCode, candidates, chosen: valid ? chosen : null }
}

function decided(
  question: Question | null,
  staffCode: string | null,
  byId: ReadonlyMap<string, KnownPerson>,
): Who | Trouble {
  const [likely] = question?.candidates ?? []
  if (question && likely && question.chosen === null) {
    const person = byId.get(likely.personId)
    const told = person ? `${person.fullName} (${person.staffCode})` : ''
    return likely.by === 'phone' ? ['phone', 'phone-fits', told] : ['fullName', 'name-fits', told]
  }
  const before = byId.get(question?.chosen ?? '') ?? null
  if (before) return { before, staffCode: staffCode ?? before.staffCode }
  return staffCode === null ? ['staffCode', 'staff-code-needed', ''] : { before: null, staffCode }
}

/** Whether lines with another staff code are this person's already. */
function claim(
  claims: Map<string, { staffCode: string; row: number }>,
  { before }: Who,
  staffCode: string | null,
  lines: readonly Placed[],
): Trouble | null {
  if (!before || staffCode === null) return null
  const other = claims.get(before.id)
  if (other && other.staffCode !== staffCode) return ['staffCode', 'matched-twice', String(other.row)]
  claims.set(before.id, { staffCode, row: lines[0]?.row.row ?? 0 })
  return null
}
