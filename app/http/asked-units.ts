import { parseDay, type Day } from '../domain/day.ts'

export type AskedDay = { on: Day; typed: string; badDay: boolean }

/** The day that an address asks about; today where it names none, or none that there is. */
export function askedDay(request: Request, today: Day): AskedDay {
  const typed = new URL(request.url).searchParams.get('on') ?? today
  const on = parseDay(typed.trim())
  return { on: on ?? today, typed: typed.slice(0, 40), badDay: on === null }
}
