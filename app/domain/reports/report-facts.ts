import type { Coverage, Group, Tally } from '../coverage/counts.ts'
import type { Day } from '../day.ts'
import type { Movements } from './movement.ts'
import type { ReportDays, ReportPeriod } from './period.ts'

/** One unit or duty in a report: where it stands, and where it stood at the end of the period before. */
export type ReportLine = {
  code: string
  name: string
  /** Of a commune in a report on the nation: its province. */
  parent: string | null
  now: Coverage
  before: Coverage
}

/** What will be after so many days if nothing new happens: how many trained lapse, and the rate then. */
export type Outlook = { days: number; on: Day; lapsing: number; rate: number | null }

/** All that a report says: counts alone, nobody's name. */
export type ReportFacts = {
  /** `code`: of the address; `vn` is the nation. */
  unit: { code: string; name: string }
  /** None: up to a day that was chosen. */
  period: ReportPeriod | null
  days: ReportDays
  today: Day
  /** What it was narrowed to, in words. */
  narrowed: string[]
  /** The numbers rest on what was known at this instant. */
  knownAt: Date
  madeAt: Date
  counts: Tally
  now: Coverage
  before: Coverage
  movements: Movements
  /** Units right below, the lowest rate first. */
  below: ReportLine[]
  /** Every commune below; the same as {@link below} in a province. */
  communes: ReportLine[]
  duties: { name: string; now: Coverage }[]
  /** By month, units as they are on the day of the report. */
  trend: { day: Day; now: Coverage }[]
  outlook: Outlook[]
  /** From when on the outlook looks: the day on which the report is made, or the one that it is about where that lies ahead. */
  outlookFrom: { on: Day; now: Coverage }
  /** Communes in which most lapse within the last stretch of the outlook. */
  lapsingUnits: { code: string; name: string; lapsing: number }[]
}

/** From done to not begun, and last those who are outside the rate. */
export const reportedGroups: readonly Group[] = [
  'certified',
  'renewal-due',
  'in-grace',
  'in-progress',
  'assigned',
  'expired',
  'waived',
]

/** So many days ahead a report looks. */
export const OUTLOOK_DAYS = [30, 60, 90] as const

/** Units that are not yet complete, and how many people they lack together. */
export function lagging(lines: readonly ReportLine[]): { units: number; people: number } {
  const open = lines.filter(({ now }) => now.rate !== null && now.trained < now.required)
  return { units: open.length, people: open.reduce((sum, { now }) => sum + now.required - now.trained, 0) }
}

/** The difference of two rates in points of a hundred; null where either has nobody. */
export function pointsGained(now: Coverage, before: Coverage): number | null {
  return now.rate === null || before.rate === null ? null : 100 * (now.rate - before.rate)
}
