import { addDays, parseDay } from '../../day.ts'
import type { Period } from '../../period.ts'
import type { Outcome } from '../../refusal.ts'

/** From the first to the last day, as people say it: both are days at work. No last day: until further notice. */
export type TypedPeriod = { from: string; last?: string | undefined }

/** The same half-open; refuses days that are none, and a last day before the first. */
export function askedPeriod({ from: first, last = '' }: TypedPeriod): Outcome<Period> {
  const from = parseDay(first.trim())
  if (!from) return { refused: 'invalid-input', field: 'from' }
  if (last.trim() === '') return { from, to: null }
  const lastDay = parseDay(last.trim())
  if (!lastDay || lastDay < from) return { refused: 'invalid-input', field: 'last' }
  return { from, to: addDays(lastDay, 1) }
}
