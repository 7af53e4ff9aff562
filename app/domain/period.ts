import type { Day } from './day.ts'

/** A half-open stretch of days `[from, to)`; `to: null` means still open. */
export type Period = { from: Day; to: Day | null }

export function contains(period: Period, day: Day): boolean {
  return period.from <= day && (period.to === null || day < period.to)
}

export function overlap(a: Period, b: Period): boolean {
  return (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to)
}

/** The unbroken stretch that contains a day, out of periods that may overlap or touch; null where none contains it. */
export function unbroken(periods: readonly Period[], day: Day): Period | null {
  let stretch = periods.find((period) => contains(period, day))
  if (!stretch) return null
  for (let grown = true; grown;) {
    const before: Period = stretch
    for (const period of periods) if (touches(stretch, period)) stretch = union(stretch, period)
    grown = stretch.from !== before.from || stretch.to !== before.to
  }
  return { from: stretch.from, to: stretch.to }
}

function touches(a: Period, b: Period): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)
}

function union(a: Period, b: Period): Period {
  const to = a.to === null || b.to === null ? null : a.to > b.to ? a.to : b.to
  return { from: a.from < b.from ? a.from : b.from, to }
}

/**
 * When a dated fact was entered and, if so, withdrawn. A correction retracts one fact and adds another, so what
 * was known on any earlier day can always be asked again.
 */
export type Recorded = { recordedAt: Date; retractedAt: Date | null }

/**
 * Whether a fact was part of what was known when a day ended: recorded by then and not yet retracted. `end` is the first
 * instant of the next day ({@link endOf}); null asks for what is known now, whenever that is.
 */
export function knownBy(fact: Recorded, end: Date | null): boolean {
  if (end === null) return fact.retractedAt === null
  return fact.recordedAt < end && (fact.retractedAt === null || fact.retractedAt >= end)
}
