import type { Day } from '../domain/day.ts'

/** PostgreSQL's `date` arrives as midnight UTC of that day. */
export function dayFrom(date: Date): Day
export function dayFrom(date: Date | null): Day | null
export function dayFrom(date: Date | null): Day | null {
  return date === null ? null : (date.toISOString().slice(0, 10) as Day)
}

export function dateFrom(day: Day): Date
export function dateFrom(day: Day | null): Date | null
export function dateFrom(day: Day | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}
