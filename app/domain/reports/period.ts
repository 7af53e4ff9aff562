import { addDays, addMonths, day, type Day } from '../day.ts'

/**
 * A stretch of the calendar that is reported on: a month, a quarter, a half-year, a year, or a period of the plan. Periods of
 * the plan are those of the national programme: 2021–2025 (QĐ 193/QĐ-TTg of 2021) and 2026–2030 (QĐ 33/QĐ-TTg of 2026).
 */
export type ReportPeriod =
  | { kind: 'month'; year: number; month: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'half'; year: number; half: number }
  | { kind: 'year'; year: number }
  | { kind: 'plan'; from: number; last: number }

/** First and last year of each period of the plan. */
export const planPeriods = [
  { from: 2021, last: 2025 },
  { from: 2026, last: 2030 },
] as const

const SHAPE = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/u
const YEARS = { first: 2000, last: 2100 }

/** Reads `2026-11`, `2026-Q3`, `2026-H1`, `2026` or `plan-2021-2025`; null for anything else. */
export function parseReportPeriod(text: string): ReportPeriod | null {
  const plan = planPeriods.find(({ from, last }) => text === `plan-${from}-${last}`)
  if (plan) return { kind: 'plan', ...plan }
  const match = SHAPE.exec(text)
  if (!match) return null
  const [year = 0, month = 0, quarter = 0, half = 0] = match.slice(1).map((part) => Number(part || 0))
  if (year < YEARS.first || year > YEARS.last) return null
  if (quarter) return { kind: 'quarter', year, quarter }
  if (half) return { kind: 'half', year, half }
  if (match[2] === undefined) return { kind: 'year', year }
  return month && month <= 12 ? { kind: 'month', year, month } : null
}

/** What {@link parseReportPeriod} reads. */
export function periodKey(period: ReportPeriod): string {
  switch (period.kind) {
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`
    case 'quarter':
      return `${period.year}-Q${period.quarter}`
    case 'half':
      return `${period.year}-H${period.half}`
    case 'year':
      return String(period.year)
    case 'plan':
      return `plan-${period.from}-${period.last}`
  }
}

const firstOfMonth = (year: number, month: number) => day(`${year}-${String(month).padStart(2, '0')}-01`)

/** In which month (of its year) a period begins, and how many months it lasts. */
function monthsOf(period: ReportPeriod): { first: Day; months: number } {
  switch (period.kind) {
    case 'month':
      return { first: firstOfMonth(period.year, period.month), months: 1 }
    case 'quarter':
      return { first: firstOfMonth(period.year, 3 * period.quarter - 2), months: 3 }
    case 'half':
      return { first: firstOfMonth(period.year, 6 * period.half - 5), months: 6 }
    case 'year':
      return { first: firstOfMonth(period.year, 1), months: 12 }
    case 'plan':
      return { first: firstOfMonth(period.from, 1), months: 12 * (period.last - period.from + 1) }
  }
}

export type ReportDays = {
  first: Day
  last: Day
  /** The day of whose end the numbers are: the last one, or today while that lies ahead. */
  on: Day
  /** The last day is not over yet: the numbers are provisional. */
  running: boolean
  /** The last day of the period before, with which it is compared. */
  before: Day
}

/** The days of a period, asked today; null where it has not begun, and there is nothing to report. */
export function reportDays(period: ReportPeriod, today: Day): ReportDays | null {
  const { first, months } = monthsOf(period)
  if (first > today) return null
  const last = addDays(addMonths(first, months), -1)
  const running = last >= today
  return { first, last, on: running ? today : last, running, before: addDays(first, -1) }
}

/** The period in which a day lies. */
export function periodOf(kind: Exclude<ReportPeriod['kind'], 'plan'>, at: Day): ReportPeriod {
  const [year, month] = at.split('-').map(Number) as [number, number]
  switch (kind) {
    case 'month':
      return { kind, year, month }
    case 'quarter':
      return { kind, year, quarter: Math.ceil(month / 3) }
    case 'half':
      return { kind, year, half: Math.ceil(month / 6) }
    case 'year':
      return { kind, year }
  }
}

/**
 * Periods to choose from, the latest first of each kind: so many months, quarters, half-years and years back from the one in
 * which today lies, and the periods of the plan that have begun.
 */
export function offeredPeriods(today: Day): ReportPeriod[] {
  const back = (kind: Exclude<ReportPeriod['kind'], 'plan'>, count: number, months: number) =>
    Array.from({ length: count }, (_, at) => periodOf(kind, addMonths(today, -at * months)))
  const plans = planPeriods.map((plan) => ({ kind: 'plan' as const, ...plan })).reverse()
  const all = [
    ...back('month', 13, 1),
    ...back('quarter', 8, 3),
    ...back('half', 4, 6),
    ...back('year', 6, 12),
  ]
  return [...all, ...plans.filter((plan) => reportDays(plan, today) !== null)]
}

const TREND_POINTS = 12

/** Days for a line towards a day: the ends of the eleven months before its own, then the day itself. */
export function trendDays(on: Day): Day[] {
  const first = `${on.slice(0, 7)}-01` as Day
  const ends = Array.from({ length: TREND_POINTS - 1 }, (_, at) =>
    addDays(addMonths(first, at - TREND_POINTS + 2), -1),
  )
  return [...ends, on]
}
