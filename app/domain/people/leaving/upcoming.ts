import { addDays, addMonths, type Day } from '../../day.ts'

/** How many people's turn it is in the coming night, when and for how many it is next, and in twelve months in all. */
export type Upcoming = { due: number; next: { on: Day; people: number } | null; year: number }

export function upcoming(days: readonly Day[], today: Day): Upcoming {
  const tonight = addDays(today, 1)
  const coming = days.filter((on) => on > tonight && on <= addMonths(today, 12)).sort()
  const [on] = coming
  const next = on ? { on, people: coming.filter((day) => day === on).length } : null
  const due = days.filter((day) => day <= tonight).length
  return { due, next, year: due + coming.length }
}
