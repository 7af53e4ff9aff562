import type { Day } from '../../day.ts'
import { overlap, unbroken, type Period } from '../../period.ts'
import type { Outcome, Refusal } from '../../refusal.ts'

/** A duty in a unit. */
export type Place = { unitId: string; dutyId: string }

/** What is entered; `continues` goes over from the posting in whose place it comes. */
export type EnteredPosting = Period & Place & { continues: string | null }

/** A duty that somebody holds in a unit, as it is known now. */
export type HeldPosting = EnteredPosting & { id: string }

/**
 * One posting in place of another. Nothing before: it is new; nothing after: it is withdrawn, as if it had never been. What is
 * replaced is retracted and what replaces it recorded, so that what was known on any earlier day stays known.
 */
export type Replacement = { before: HeldPosting | null; after: EnteredPosting | null }

/** Where somebody begins to work, with the stretches of time in which that unit is there. */
export type Destination = Place & { life: readonly Period[] }

/** What is held when some postings have been replaced. */
export function heldAfter(
  held: readonly HeldPosting[],
  changes: readonly Replacement[],
): (Period & Place & { id?: string })[] {
  const gone = new Set(changes.map(({ before }) => before?.id))
  return [...held.filter(({ id }) => !gone.has(id)), ...changes.flatMap(({ after }) => after ?? [])]
}

/** A posting that ends on a day (the first on which it is not held); no change where it ends by then anyway. */
export function closed(posting: HeldPosting, end: Day): Replacement[] {
  const { from, to, unitId, dutyId, continues } = posting
  if (to !== null && to <= end) return []
  if (end <= from) return [{ before: posting, after: null }]
  return [{ before: posting, after: { from, to: end, unitId, dutyId, continues } }]
}

/** Why something cannot begin in a unit: the unit is not there all the time. */
export function notThroughout({ from, to }: Period, life: readonly Period[]): Refusal | null {
  const stretch = unbroken(life, from)
  if (stretch && (stretch.to === null || (to !== null && to <= stretch.to))) return null
  const since = life.map((one) => one.from).sort()[0] ?? null
  const ends = life.map((one) => one.to)
  return { refused: 'unit-not-throughout', since, until: ends.includes(null) ? null : lastOf(ends) }
}

/** The changes, unless one of them makes somebody hold the same duty in the same unit twice on one day. */
export function notDoubled(
  held: readonly HeldPosting[],
  changes: readonly Replacement[],
): Outcome<Replacement[]> {
  const all = heldAfter(held, changes)
  const doubled = changes.some(
    ({ after }) => after !== null && all.some((other) => other !== after && isSame(after, other)),
  )
  return doubled ? { refused: 'posting-doubled' } : [...changes]
}

/** The same thing held at the same time. */
function isSame(one: Period & Place, other: Period & Place): boolean {
  return one.unitId === other.unitId && one.dutyId === other.dutyId && overlap(one, other)
}

function lastOf(days: readonly (Day | null)[]): Day | null {
  return days.toSorted().at(-1) ?? null
}
