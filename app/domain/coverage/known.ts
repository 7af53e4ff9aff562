import { dayOf, endOf, parseDay, type Day } from '../day.ts'

/** An instant as ISO 8601 writes it, in UTC and to the millisecond. */
export type Instant = string & { readonly instant: unique symbol }

/**
 * By when a number was known, as an address says it: a day, when it had ended; or an instant, as of a report that was made in
 * the middle of a day, which what was entered later on that day does not change.
 */
export type Known = Day | Instant

const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u

/** Reads a day or an instant; null where it is neither. */
export function parseKnown(text: string): Known | null {
  if (!written.test(text)) return parseDay(text)
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) || instant.toISOString() !== text ? null : (text as Instant)
}

/** What was recorded before this counts. */
export function knownBy(known: Known): Date {
  return isWholeDay(known) ? endOf(known) : new Date(known)
}

/** The same back: a day where it ended then, else the instant. */
export function asKnownBy(end: Date): Known {
  const last = dayOf(new Date(end.getTime() - 1))
  return endOf(last).getTime() === end.getTime() ? last : instantOf(end)
}

export const instantOf = (at: Date): Instant => at.toISOString() as Instant

export const isWholeDay = (known: Known): known is Day => known.length === '2026-11-23'.length
