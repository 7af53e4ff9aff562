import { addDays, dayOf, startOf, type Day } from '../day.ts'

/** From when until when letters go out on working days: minutes after midnight in Hanoi, the last one excluded. */
export type SendingHours = { from: number; to: number }

const MINUTE_MS = 60_000
const SATURDAY = 6
const SUNDAY = 0

/** Whether a day is worked on: Monday to Friday, but for the holidays that are named. */
export function isWorkingDay(day: Day, holidays: readonly Day[] = []): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== SATURDAY && weekday !== SUNDAY && !holidays.includes(day)
}

/** Whether a letter may go out at an instant. */
export function maySendAt(instant: Date, { from, to }: SendingHours, holidays: readonly Day[] = []): boolean {
  const today = dayOf(instant)
  const minute = (instant.getTime() - startOf(today).getTime()) / MINUTE_MS
  return isWorkingDay(today, holidays) && from <= minute && minute < to
}

/** The first instant, from one on, at which a letter may go out. */
export function nextSending(instant: Date, hours: SendingHours, holidays: readonly Day[] = []): Date {
  if (maySendAt(instant, hours, holidays)) return instant
  let day = dayOf(instant)
  while (!isWorkingDay(day, holidays) || opening(day, hours) < instant) day = addDays(day, 1)
  return opening(day, hours)
}

function opening(day: Day, { from }: SendingHours): Date {
  return new Date(startOf(day).getTime() + from * MINUTE_MS)
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** `07:30` as minutes after midnight; null where it is no time of a day. */
export function parseTime(typed: string): number | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/u.exec(typed.trim())
  return match ? Number(match[1]) * 60 + Number(match[2]) : null
}

export function formatTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
