import { addDays, type Day } from '../../day.ts'
import { contains, type Period } from '../../period.ts'
import type { Outcome } from '../../refusal.ts'
import {
  closed,
  notDoubled,
  notThroughout,
  type Destination,
  type HeldPosting,
  type Replacement,
} from './posting-change.ts'

/**
 * The everyday changes of what somebody holds (DESIGN § 3.1: two times). Each answers which postings are replaced by which and
 * changes no day before the first that it speaks of. All refuse the same duty twice in one unit on one day, and a unit that
 * is not there all the time. Days may lie ahead (it is to come) or back (it is entered late).
 */
type Held = readonly HeldPosting[]

/**
 * Somebody goes from one posting to another unit or duty: the old one is held until the day before `from`. On the first day of
 * the old one, the new one takes its place altogether. Refuses a day before it began or after it ended.
 */
export function transfer(
  held: Held,
  { postingId, destination, period }: { postingId: string; destination: Destination; period: Period },
): Outcome<Replacement[]> {
  const posting = held.find(({ id }) => id === postingId)
  if (!posting) return { refused: 'not-found' }
  const { from, to } = posting
  if (isPlace(posting, destination)) return { refused: 'nothing-changes' }
  if (period.from < from || (to !== null && period.from > to))
    return { refused: 'day-outside-posting', from, to }
  const begun = begin(destination, period)
  if ('refused' in begun) return begun
  return notDoubled(held, [...closed(posting, period.from), ...begun])
}

/**
 * Somebody leaves some postings; `lastDay` is the last on which they are held. What was to begin later does not. Refuses a
 * last day before any of them began, and where they have all ended by then.
 */
export function leave(
  held: Held,
  { postingIds, lastDay }: { postingIds: readonly string[]; lastDay: Day },
): Outcome<Replacement[]> {
  const left = held.filter(({ id }) => postingIds.includes(id))
  const [first] = left.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  if (!first) return { refused: 'not-found' }
  if (lastDay < first.from) return { refused: 'day-outside-posting', from: first.from, to: null }
  const changes = left.flatMap((posting) => closed(posting, addDays(lastDay, 1)))
  return changes.length > 0 ? changes : { refused: 'nothing-changes' }
}

/** Somebody who holds nothing on the day begins anew. */
export function comeBack(
  held: Held,
  { destination, period }: { destination: Destination; period: Period },
): Outcome<Replacement[]> {
  if (held.some((posting) => contains(posting, period.from))) return { refused: 'still-in-post' }
  const begun = begin(destination, period)
  return 'refused' in begun ? begun : notDoubled(held, begun)
}

/** Somebody takes on one more duty beside what they hold on the day (kiêm nhiệm). */
export function takeOn(
  held: Held,
  { destination, period }: { destination: Destination; period: Period },
): Outcome<Replacement[]> {
  if (!held.some((posting) => contains(posting, period.from))) return { refused: 'not-in-post' }
  const begun = begin(destination, period)
  return 'refused' in begun ? begun : notDoubled(held, begun)
}

/** The days of a posting were entered wrongly: it was, or will be, held in `period` instead. */
export function correct(
  held: Held,
  { postingId, period, life }: { postingId: string; period: Period; life: readonly Period[] },
): Outcome<Replacement[]> {
  const before = held.find(({ id }) => id === postingId)
  if (!before) return { refused: 'not-found' }
  const { from, to } = period
  if (from === before.from && to === before.to) return { refused: 'nothing-changes' }
  const refusal = notThroughout(period, life)
  if (refusal) return refusal
  const { unitId, dutyId, continues } = before
  return notDoubled(held, [{ before, after: { from, to, unitId, dutyId, continues } }])
}

/** A posting never was, or will not be. The only one stays: somebody who belongs nowhere is found by nobody. */
export function withdraw(held: Held, { postingId }: { postingId: string }): Outcome<Replacement[]> {
  const before = held.find(({ id }) => id === postingId)
  if (!before) return { refused: 'not-found' }
  return held.length === 1 ? { refused: 'only-posting' } : [{ before, after: null }]
}

/** The first posting of somebody, or one more. */
export function begin({ unitId, dutyId, life }: Destination, period: Period): Outcome<Replacement[]> {
  const refusal = notThroughout(period, life)
  const { from, to } = period
  return refusal ?? [{ before: null, after: { from, to, unitId, dutyId, continues: null } }]
}

const isPlace = (one: HeldPosting, { unitId, dutyId }: Destination) =>
  one.unitId === unitId && one.dutyId === dutyId
