import { addDays, firstOfMonth, type Day } from '../day.ts'
import { grouped } from '../grouped.ts'
import { periodOf, type ReportPeriod } from './period.ts'

/** On which days of a month a report may be due: those that every month has. */
export const MONTH_DAYS = { first: 1, last: 28 }

/** Reads a day of the month; null for what is none, or not in every month. */
export function parseDayOfMonth(typed: string): number | null {
  const value = /^\d{1,2}$/u.test(typed.trim()) ? Number(typed) : 0
  return value >= MONTH_DAYS.first && value <= MONTH_DAYS.last ? value : null
}

/**
 * The first of the month in which the report on the month before is due by today: from the chosen day on, whenever it is
 * asked, so that a server that was shut on that day sends it later in the month. Null before it, and in the month in which
 * somebody subscribed after that day.
 */
export function dueReport({ dayOfMonth, since }: { dayOfMonth: number; since: Day }, today: Day): Day | null {
  const first = firstOfMonth(today)
  const due = addDays(first, dayOfMonth - 1)
  return due <= today && due >= since ? first : null
}

/** The month that a letter of a day is about: the one before. */
export function reportedMonth(on: Day): ReportPeriod {
  return periodOf('month', addDays(firstOfMonth(on), -1))
}

/** That somebody wants the report on a unit; null: on the nation. */
export type Wanted = { id: string; personId: string; unitId: string | null; dayOfMonth: number; since: Day }

/** A letter that is due to somebody once a month. */
export type FollowedReport = Wanted & {
  /** The subscriptions that come to it: for the unit itself, and for ended ones that it stands in place of. */
  sources: Wanted[]
}

/**
 * What subscriptions come to as units stand on a day: those for units that became one are a single letter to each person. Its
 * key and its day of the month are those of the subscription for the unit itself, else of the latest; it is wanted since the
 * first. Those whose unit does not stand, nor anything in its place, are left out.
 *
 * @param standing the unit as which one stands on that day; null: none
 */
export function followed(
  wanted: readonly Wanted[],
  standing: (unitId: string) => string | null,
): FollowedReport[] {
  const standingAs = wanted.flatMap((source) => {
    const unitId = source.unitId === null ? null : standing(source.unitId)
    return source.unitId !== null && unitId === null ? [] : [{ source, unitId }]
  })
  const letters = grouped(standingAs, ({ source, unitId }) => `${source.personId} ${unitId ?? ''}`)
  return [...letters.values()].flatMap((same) => {
    const sources = same.map(({ source }) => source).sort(byTime)
    const unitId = same[0]?.unitId ?? null
    const chosen = sources.find((source) => source.unitId === unitId) ?? sources.at(-1)
    return chosen ? [{ ...chosen, unitId, since: sources[0]?.since ?? chosen.since, sources }] : []
  })
}

const byTime = (a: Wanted, b: Wanted) => (`${a.since} ${a.id}` < `${b.since} ${b.id}` ? -1 : 1)
