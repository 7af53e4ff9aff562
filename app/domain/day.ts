/**
 * A civil date in Asia/Ho_Chi_Minh, written `YYYY-MM-DD`. Days compare as text (`a < b`), so no time zone can
 * slip in between two of them. Viet Nam has kept UTC+7 without summer time since 1975.
 */
export type Day = string & { readonly day: unique symbol }

const HANOI_OFFSET_MS = 7 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** So many years are reckoned with; the days after them and their validity still have years of four digits. */
const YEARS = { first: 1900, last: 2999 }

/** Reads `YYYY-MM-DD`; null for anything that is not a day of the calendar (31 February), or of no year that is reckoned with. */
export function parseDay(text: string): Day | null {
  const match = SHAPE.exec(text)
  if (!match) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const instant = new Date(Date.UTC(year, month - 1, date))
  const same = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date
  return same && year >= YEARS.first && year <= YEARS.last ? (text as Day) : null
}

/** A day that is known to be one; throws on a programming mistake. Use {@link parseDay} for what people type. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new RangeError(`not a day: ${text}`)
  return parsed
}

/** The Hanoi day on which an instant falls: 2026-01-01T17:00Z is already 2026-01-02. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + HANOI_OFFSET_MS).toISOString().slice(0, 10) as Day
}

/** The instant at which a Hanoi day begins. */
export function startOf(at: Day): Date {
  return new Date(Date.parse(`${at}T00:00:00Z`) - HANOI_OFFSET_MS)
}

/** The instant at which a Hanoi day has ended: the first instant of the next one. */
export function endOf(at: Day): Date {
  return new Date(startOf(at).getTime() + DAY_MS)
}

export function addDays(at: Day, days: number): Day {
  return new Date(Date.parse(`${at}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as Day
}

/** Adds calendar months and clamps to the month's end: 31 January + 1 month = 28 or 29 February. */
export function addMonths(at: Day, months: number): Day {
  const [year, month, date] = at.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, lastDate))
  return first.toISOString().slice(0, 10) as Day
}

/** The first day of a day's month. */
export function firstOfMonth(at: Day): Day {
  return `${at.slice(0, 8)}01` as Day
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}
