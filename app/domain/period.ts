import type { Day } from './day.ts'

/** A half-open stretch of days `[from, to)`; `to: null` means still open. */
export type Period = { from: Day; to: Day | null }

export function contains(period: Period, day: Day): boolean {
  return period.from <= day && (period.to === null || day < period.to)
}

export function overlap(a: Period, b: Period): boolean {
  return (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to)
}

/**
 * When a dated fact was entered and, if so, withdrawn. A correction retracts one fact and adds another, so what
 * was known at any earlier instant can always be asked again.
 */
export type Recorded = { recordedAt: Date; retractedAt: Date | null }

/** Whether a fact was part of what was known at an instant. */
export function knownAt(fact: Recorded, instant: Date): boolean {
  return fact.recordedAt <= instant && (fact.retractedAt === null || fact.retractedAt > instant)
}
