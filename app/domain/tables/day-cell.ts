import { parseDay, type Day } from '../day.ts'

export type DayCell = Day | null | { trouble: 'not-a-day' | 'excel-number' }

/** `YYYY-MM-DD`, `dd/mm/yyyy`, `d.m.yyyy` or nothing. A bare number is refused: what it counts from is not said in the file. */
export function dayCell(typed: string): DayCell {
  if (typed === '') return null
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(typed)
  const [, date = '', month = '', year = ''] = vietnamese ?? []
  const day = parseDay(vietnamese ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed)
  if (day) return day
  return { trouble: /^\d{4,6}([.,]\d+)?$/u.test(typed) ? 'excel-number' : 'not-a-day' }
}
