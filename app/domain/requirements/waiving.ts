import { addDays, parseDay, type Day } from '../day.ts'
import { writtenReason } from '../language/written-reason.ts'
import { overlap, type Period } from '../period.ts'
import { isRefusal, type Outcome } from '../refusal.ts'

/** What somebody types to have a person need no certification; `last`: the last day of it, empty where none is known. */
export type TypedWaiver = { reason: string; from: string; last: string }
export type NewWaiver = Period & { reason: string }

/**
 * A waiver as it is to be recorded, beside those that the person has for the same certification. One without a last day
 * lasts until it is ended. Refused: no reason, days that are none or end before they begin, and days that one in force has.
 */
export function newWaiver(typed: TypedWaiver, others: readonly Period[]): Outcome<NewWaiver> {
  const reason = writtenReason(typed.reason, 'reason')
  if (isRefusal(reason)) return reason
  const from = parseDay(typed.from.trim())
  if (!from) return { refused: 'invalid-input', field: 'from' }
  const end = endAfter(typed.last)
  if (end === undefined || (end !== null && end <= from)) return { refused: 'invalid-input', field: 'last' }
  const period = { from, to: end }
  if (others.some((other) => overlap(other, period))) return { refused: 'waived-already' }
  return { ...period, reason: reason.written }
}

/**
 * A waiver with another last day: earlier or, where it had one, later, but not into the days of another. Refused: a day
 * before it begins (that one never was: it is taken back), and the last day that it has.
 */
export function endedWaiver(
  waiver: Period,
  typed: { last: string },
  others: readonly Period[],
): Outcome<{ to: Day }> {
  const to = endAfter(typed.last)
  if (!to || to <= waiver.from) return { refused: 'invalid-input', field: 'last' }
  if (to === waiver.to) return { refused: 'nothing-changes' }
  if (others.some((other) => overlap(other, { from: waiver.from, to }))) return { refused: 'waived-already' }
  return { to }
}

/** The day after a last day; null: none is given; undefined: it is no day. */
function endAfter(last: string): Day | null | undefined {
  if (last.trim() === '') return null
  const day = parseDay(last.trim())
  return day ? addDays(day, 1) : undefined
}
