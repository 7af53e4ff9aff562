import type { Day } from '../day.ts'
import { fold } from '../language/fold.ts'
import { parseStaffCode } from '../people/login.ts'
import {
  completedCertification,
  completedCourse,
  type AcceptedKind,
  type Completed,
  type CompletedBy,
  type Offered,
  type OfferedCourse,
} from './accepted.ts'
import type {
  CompletionColumn,
  CompletionFault,
  CompletionRow,
  CompletionTrouble,
  ReadCompletions,
} from './completion-rows.ts'

/** Somebody whose training whoever acts decides on. `left`: they served, and serve no more. */
export type Trainee = { id: string; left: boolean }

export type CompletionFacts = {
  offered: Offered
  /** By staff code, of those whom the file names; nobody else is known. */
  people: ReadonlyMap<string, Trainee>
  /** What is recorded already, as {@link completionMark} writes it. */
  known: ReadonlySet<string>
  /** Who acts; null: the operator. */
  actorId: string | null
  today: Day
}

export type NewCompletion = Completed & {
  personId: string
  on: Day
  kind: AcceptedKind
  evidence: string
}

/** A line that is taken, with what of it is new. */
export type Taken = { row: number; personId: string; completions: NewCompletion[] }

export type CompletionPlan = { taken: Taken[]; unchanged: number; refused: CompletionFault[] }

/** A course is completed once a day. */
export function completionMark({
  personId,
  courseId,
  on,
}: Pick<NewCompletion, 'personId' | 'courseId' | 'on'>) {
  return `${personId} ${courseId} ${on}`
}

/**
 * What a list of completions would add, line by line: each is taken whole or refused. A line that says nothing new, because
 * it is recorded or stands above, changes nothing and is no mistake: so the same file may be sent again.
 */
export function planCompletions(read: ReadCompletions, facts: CompletionFacts): CompletionPlan {
  const find = subjectFinder(facts.offered)
  const plan: CompletionPlan = { taken: [], unchanged: 0, refused: [...read.refused] }
  const known = new Set(facts.known)
  for (const row of read.rows) {
    const found = completionsOf(row, facts, find)
    if ('trouble' in found) {
      const { column, trouble, detail } = found
      plan.refused.push({ row: row.row, column: read.headers[column], trouble, detail: detail.slice(0, 80) })
      continue
    }
    const completions = found.completions.filter((one) => !known.has(completionMark(one)))
    for (const one of completions) known.add(completionMark(one))
    if (completions.length === 0) plan.unchanged += 1
    else plan.taken.push({ row: row.row, personId: found.personId, completions })
  }
  plan.refused.sort((a, b) => a.row - b.row)
  return plan
}

type Declined = { column: CompletionColumn; trouble: CompletionTrouble; detail: string }

function completionsOf(
  row: CompletionRow,
  { people, actorId, today }: CompletionFacts,
  find: SubjectFinder,
): { personId: string; completions: NewCompletion[] } | Declined {
  const declined = (column: CompletionColumn, trouble: CompletionTrouble, detail: string) => ({
    ...{ column, trouble, detail },
  })
  const person = people.get(parseStaffCode(row.staffCode) ?? '')
  if (!person) return declined('staffCode', 'person-unknown', row.staffCode)
  if (person.left) return declined('staffCode', 'person-left', row.staffCode)
  if (person.id === actorId) return declined('staffCode', 'own-training', row.staffCode)
  if (row.day > today) return declined('day', 'day-to-come', row.day)
  const found = find(row)
  if (found === 'subject-unknown' || found === 'subject-ambiguous')
    return declined(row.subjectIn, found, row.subject)
  const by = found(row.day)
  if ('trouble' in by) return declined(row.subjectIn, by.trouble, by.course)
  const { kind, evidence, day: on } = row
  const completions = by.completed.map((one) => ({ ...one, personId: person.id, on, kind, evidence }))
  return { personId: person.id, completions }
}

type Subject = (on: Day) => CompletedBy
type SubjectFinder = (
  row: Pick<CompletionRow, 'subject' | 'subjectIn'>,
) => Subject | 'subject-unknown' | 'subject-ambiguous'

/**
 * A course or a certification by slug, key or title, as the column says; what is neither of the one may be of the other, since
 * one column may hold both.
 */
export function subjectFinder({ courses, certifications }: Offered): SubjectFinder {
  const byId = new Map(courses.map((course) => [course.id, course]))
  const subjects = {
    course: index(courses, ({ slug, title }) => [slug, title], courseSubject),
    certification: index(
      certifications,
      ({ id, key, title }) => [id, key, title],
      (certification) => (on) => completedCertification(certification, byId, on),
    ),
  }
  return ({ subject, subjectIn }) => {
    const other = subjectIn === 'course' ? 'certification' : 'course'
    const key = fold(subject)
    const found = subjects[subjectIn].get(key) ?? subjects[other].get(key) ?? []
    return found.length > 1 ? 'subject-ambiguous' : (found[0] ?? 'subject-unknown')
  }
}

const courseSubject =
  (course: OfferedCourse): Subject =>
  (on) =>
    completedCourse(course, on)

function index<T>(
  things: readonly T[],
  namesOf: (thing: T) => string[],
  subjectOf: (thing: T) => Subject,
): Map<string, Subject[]> {
  const found = new Map<string, Subject[]>()
  for (const thing of things)
    for (const key of new Set(namesOf(thing).map(fold)))
      found.set(key, [...(found.get(key) ?? []), subjectOf(thing)])
  return found
}
