import { addDays, type Day } from '../day.ts'
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
  const first = `${today.slice(0, 8)}01` as Day
  const due = addDays(first, dayOfMonth - 1)
  return due <= today && due >= since ? first : null
}

/** The month that a letter of a day is about: the one before. */
export function reportedMonth(on: Day): ReportPeriod {
  return periodOf('month', addDays(`${on.slice(0, 8)}01` as Day, -1))
}
