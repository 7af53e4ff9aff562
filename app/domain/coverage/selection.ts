import type { Day } from '../day.ts'
import { fold } from '../language/fold.ts'
import { inNameOrder } from '../language/person-name.ts'
import type { CoverageQuestion } from './coverage.ts'
import { groupOf } from './counts.ts'
import { listedIn, type ListedPerson, type Listing } from './listed-person.ts'

/** To what a list of people is narrowed beside its listing. */
export type Narrowing = {
  listing: Listing
  /** Part of a name or of a staff code. */
  words: string
  /** Only who is trained and, if nothing new happens, will not be on this day; null: whoever it is. */
  until: Day | null
}

/**
 * People out of the lists behind numbers: of one unit or of several together, each person once. `personIds`: those who were
 * ticked, of all in these units; null: everybody to whom the list is narrowed.
 */
export type Selection = Narrowing & {
  questions: readonly CoverageQuestion[]
  personIds: readonly string[] | null
}

/** Whether somebody is found by words: all of them in the name, or the beginning of the staff code. */
export function foundBy(words: string): (person: Pick<ListedPerson, 'fullName' | 'staffCode'>) => boolean {
  const typed = fold(words)
  if (typed === '') return () => true
  return ({ fullName, staffCode }) =>
    typed.split(' ').every((word) => fold(fullName).includes(word)) || fold(staffCode).startsWith(typed)
}

/**
 * The day on which somebody who is trained will not be any more if nothing new happens: the first one on which a certificate
 * that counts is no longer valid, up to a day that is asked about. Null: it is something else that will be required of them.
 */
export function lapsesOn({ standings }: Pick<ListedPerson, 'standings'>, until: Day): Day | null {
  const ends = standings.flatMap(({ standing }) =>
    standing.why === 'certificate' && standing.validUntil !== null && standing.validUntil <= until
      ? [standing.validUntil]
      : [],
  )
  return ends.sort()[0] ?? null
}

/** In the order in which they lapse, by name among those of a day; whose day is not known at the end. */
function inLapsingOrder<P extends ListedPerson>(people: readonly P[], until: Day): P[] {
  const on = (person: P) => lapsesOn(person, until) ?? '9999'
  return inNameOrder(people)
    .map((person) => ({ person, on: on(person) }))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
    .map(({ person }) => person)
}

/** A list narrowed to all that is asked but the listing, by the day of lapsing where it is asked for who lapses. `lapsing`: who will be missing on the day that is asked for. */
export function narrowed<P extends ListedPerson>(
  people: readonly P[],
  { words, until }: Narrowing,
  lapsing: ReadonlySet<string>,
): P[] {
  const found = people.filter(foundBy(words))
  if (until === null) return found
  const lapse = (person: P) => listedIn('trained', person) && lapsing.has(person.personId)
  return inLapsingOrder(found.filter(lapse), until)
}

/** The lists of several units as one: who is in more than one of them stands there once, with all postings. */
export function together<P extends ListedPerson>(lists: readonly P[][]): P[] {
  const [only, ...others] = lists
  if (only && others.length === 0) return only
  const byPerson = new Map<string, P>()
  for (const person of lists.flat()) {
    const before = byPerson.get(person.personId)
    byPerson.set(person.personId, before ? joined(before, person) : person)
  }
  return [...byPerson.values()]
}

function joined<P extends ListedPerson>(one: P, other: P): P {
  const known = new Set(one.standings.map(({ certification }) => certification))
  const standings = [
    ...one.standings,
    ...other.standings.filter(({ certification }) => !known.has(certification)),
  ]
  return {
    ...one,
    standings,
    group: groupOf(standings.map(({ standing }) => standing.kind)),
    postings: [...one.postings, ...other.postings],
    enteredLate: one.enteredLate || other.enteredLate,
  }
}
