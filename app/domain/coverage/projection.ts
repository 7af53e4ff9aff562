import { addDays, addMonths, daysBetween, firstOfMonth, type Day } from '../day.ts'
import { neededFor, type Target } from './target.ts'

/** So many people are required, so many of them trained, when a day has ended. */
export type Reading = { day: Day; required: number; trained: number }

export type ProjectionFacts = {
  /** The day from which it is reckoned, with what is counted then. */
  from: Reading
  /** What the engine says of days ahead: what will be if nobody trains any more. In the order of days. */
  idle: readonly Reading[]
  /** How many people came to be trained in each of the last months, renewals among them. */
  months: readonly number[]
  /** How long what is earned from now on is valid; null: without limit. */
  validityMonths: number | null
}

export type Projection = {
  /** People a month. */
  pace: number
  points: (Reading & { atPace: number })[]
  /** The first day of the points on which the target is reached at this pace; null: on none of them. */
  reachedOn: Day | null
  /** People lacking on the day of the target at this pace. */
  lacking: number
  /** People a month that would reach the target on its day; null where no pace does because it is today or over. */
  paceNeeded: number | null
}

/**
 * Where coverage goes until the day of a target, on two suppositions (a run-rate forecast, as in the progress reports of
 * programme management: the rate of the last months, held):
 *
 * - *idle*, N(t): nobody trains any more. This is not reckoned here; the engine is asked about each day ahead, so expiries,
 *   ends of postings that are known and ends of waivers are in it.
 * - *at pace*: as many people as in the last months come to be trained in each month to come, and each of them counts for as
 *   long as what they earn is valid. After k months p·min(k, V) people more than N(t) are trained, of R(t) required:
 *
 *       trained(t) = min(R(t), N(t) + p · min(k, V))      p people a month, V months of validity
 *
 *   So whoever is trained goes to where somebody is missing, and nobody is trained twice within V. Where p·V is less than R
 *   nobody ever gets to 100 %: as many expire as are trained.
 *
 * p is {@link paceOf} the last months.
 */
export function project(facts: ProjectionFacts, target: Target): Projection {
  const { from, idle, months, validityMonths } = facts
  const pace = paceOf(months)
  const gained = (day: Day, rate: number) => rate * monthsThatCount(from.day, day, validityMonths)
  const points = [from, ...idle].map((reading) => ({
    ...reading,
    atPace: Math.min(reading.required, Math.floor(reading.trained + gained(reading.day, pace) + 1e-9)),
  }))
  const reached = points.find(({ required, atPace }) => atPace >= neededFor(target, required))
  const last = points.at(-1) ?? { ...from, atPace: from.trained }
  const needed = neededFor(target, last.required)
  const time = monthsThatCount(from.day, last.day, validityMonths)
  return {
    ...{ pace, points, reachedOn: reached?.day ?? null },
    lacking: Math.max(0, needed - last.atPace),
    paceNeeded: time === 0 ? null : Math.max(0, needed - last.trained) / time,
  }
}

function monthsThatCount(from: Day, to: Day, validityMonths: number | null): number {
  return Math.min(calendarMonth(to) - calendarMonth(from), validityMonths ?? Infinity)
}

/** Calendar months since the year 0, a day as its share of its month: from one month's end to the next is one. */
function calendarMonth(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return year * 12 + month + date / Number(monthEnd(day).slice(8))
}

/**
 * People a month, by months of which one may have held a big class and another none: the mean without the highest and the
 * lowest month (a trimmed mean, Excel's TRIMMEAN(months; 2/n)). Fewer than three months: the plain mean.
 */
export function paceOf(months: readonly number[]): number {
  if (months.length === 0) return 0
  const sorted = [...months].sort((a, b) => a - b)
  const kept = sorted.length < 3 ? sorted : sorted.slice(1, -1)
  return kept.reduce((sum, count) => sum + count, 0) / kept.length
}

/**
 * Readings on all of some days from those on a few of them: between two that are known people are taken to come and go
 * evenly. The known ones are the first and the last of the days at least.
 */
export function evenly(known: readonly Reading[], days: readonly Day[]): Reading[] {
  return days.flatMap((day) => {
    const next = known.find((reading) => reading.day >= day)
    const last = known.findLast((reading) => reading.day <= day)
    if (!next || !last) return []
    const share = next.day === last.day ? 0 : daysBetween(last.day, day) / daysBetween(last.day, next.day)
    const at = (name: 'required' | 'trained') => Math.round(last[name] + share * (next[name] - last[name]))
    return [{ day, required: at('required'), trained: at('trained') }]
  })
}

/**
 * Of which day to ask next, of the days up to a target of which only some are known: so that the first day on which the target
 * is reached at the pace is one that was asked about, and so is the day before it, on which it was not. Which readings are
 * known at first and what is asked next rest on days and counts alone, so that the same people are told the same, of
 * whichever unit. Null: there is nothing more to ask, or the target is not reached.
 */
export function dayToAsk(facts: ProjectionFacts, days: readonly Day[], target: Target): Day | null {
  const { from, idle: known } = facts
  const { points } = project({ ...facts, idle: evenly([from, ...known], days) }, target)
  const isReached = points.map(({ required, atPace }) => atPace >= neededFor(target, required))
  const first = isReached.indexOf(true)
  if (first <= 0) return null
  const isKnown = points.map(({ day }) => day === from.day || known.some((reading) => reading.day === day))
  const next = isKnown.indexOf(true, first)
  const last = isKnown.lastIndexOf(true, first - 1)
  if (!isReached[next]) return points[first]?.day ?? null
  return next - last === 1 ? null : (points[Math.floor((last + next) / 2)]?.day ?? null)
}

/** Every so many of some days, counted from the last one, which is always among them. */
export function thinned(days: readonly Day[], step: number): Day[] {
  return days.filter((_, index) => (days.length - 1 - index) % step === 0)
}

/** How many of them fell into each of so many months before a day, the latest last. */
export function perMonth(
  since: readonly { day: Day; people: number }[],
  until: Day,
  months: number,
): number[] {
  return Array.from({ length: months }, (_, index) => {
    const [after, last] = [addMonths(until, index - months), addMonths(until, index - months + 1)]
    return since.reduce((sum, { day, people }) => sum + (day > after && day <= last ? people : 0), 0)
  })
}

/** Ends of months after a day, up to and with the day of a target; none where it is over. */
export function daysAhead(from: Day, until: Day): Day[] {
  const days: Day[] = []
  for (let day = monthEnd(from); day < until; day = monthEnd(addMonths(firstOfMonth(day), 1)))
    if (day > from) days.push(day)
  return until > from ? [...days, until] : days
}

/** A day and the ends of so many months before it. */
export function daysBack(from: Day, months: number): Day[] {
  const first = firstOfMonth(from)
  const ends = Array.from({ length: months }, (_, index) => monthEnd(addMonths(first, index - months)))
  return [...ends, from]
}

/** The last day of a day's month. */
export function monthEnd(day: Day): Day {
  return addDays(addMonths(firstOfMonth(day), 1), -1)
}
