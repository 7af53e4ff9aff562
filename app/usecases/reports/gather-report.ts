import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { coverageOf, tally } from '../../domain/coverage/counts.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { trendDays, type ReportDays, type ReportPeriod } from '../../domain/reports/period.ts'
import {
  OUTLOOK_DAYS,
  type Outlook,
  type ReportFacts,
  type ReportLine,
} from '../../domain/reports/report-facts.ts'
import type { Reader } from '../../persistence/client.ts'
import { tallies, tallyOf } from '../../persistence/coverage/tallies.ts'
import { coverageTrend } from '../../persistence/coverage/trend.ts'
import { communeCoverage, unitCoverage, type UnitLine } from '../../persistence/coverage/unit-coverage.ts'
import { namesOfDuties } from '../../persistence/people/duties.ts'
import { countMoved, lapsingByUnit } from '../../persistence/reports/movements.ts'

/** What a report is about: a unit, a period or a day, what it is narrowed to. */
export type AskedReport = {
  unit: { code: string; name: string }
  period: ReportPeriod | null
  days: ReportDays
  today: Day
  /** What it is narrowed to, in words. */
  narrowed: string[]
  question: CoverageQuestion
}

/** The same question at the end of the period before, on the map of the day of the report. */
export function questionBefore({ question, days }: Pick<AskedReport, 'question' | 'days'>): CoverageQuestion {
  return { ...question, day: days.before, boundariesOf: question.boundariesOf ?? days.on }
}

/** All that a report says, read in a few statements one after the other: it is no page that somebody waits for alone. */
export async function gatherReport(db: Reader, asked: AskedReport, madeAt: Date): Promise<ReportFacts> {
  const { question, days, unit, period, today, narrowed } = asked
  const before = questionBefore(asked)
  const whole = await unitCoverage(db, question)
  const then = await unitCoverage(db, before)
  const communes = await communeCoverage(db, question)
  const communesThen = await communeCoverage(db, before)
  return {
    ...{ unit, period, days, today, narrowed, madeAt, knownAt: earlier(question.knownBy, madeAt) },
    ...{ counts: whole.counts, now: whole.coverage, before: then.coverage },
    movements: await countMoved(db, { before, now: question }),
    below: linesOf(whole.below, then.below),
    communes: linesOf(communes, communesThen),
    duties: await byDuty(db, question),
    trend: await trendOf(db, question),
    ...(await outlookFrom(db, { ...question, day: later(today, days.on) })),
  }
}

const later = (a: Day, b: Day) => (a > b ? a : b)
const earlier = (a: Date | null, b: Date) => (a && a < b ? a : b)

function linesOf(
  now: readonly (UnitLine & { above?: string | null })[],
  before: readonly UnitLine[],
): ReportLine[] {
  const then = new Map(before.map(({ id, coverage }) => [id, coverage]))
  return now.map(({ id, code, name, coverage, above = null }) => ({
    ...{ code, name, parent: above, now: coverage },
    before: then.get(id) ?? coverageOf(tally([])),
  }))
}

async function byDuty(db: Reader, question: CoverageQuestion): Promise<ReportFacts['duties']> {
  const { parts } = await tallies(db, question, 'duty')
  const names = await namesOfDuties(db, [...parts.keys()])
  return [...parts]
    .map(([id, counts]) => ({ name: names.get(id) ?? '', now: coverageOf(counts) }))
    .sort((a, b) => b.now.required - a.now.required || a.name.localeCompare(b.name, 'vi'))
}

async function trendOf(db: Reader, question: CoverageQuestion): Promise<ReportFacts['trend']> {
  const boundariesOf = question.boundariesOf ?? question.day
  const points = await coverageTrend(db, { ...question, boundariesOf }, trendDays(question.day))
  return points.map(({ day, counts }) => ({ day, now: coverageOf(counts) }))
}

type Ahead = Pick<ReportFacts, 'outlook' | 'outlookFrom' | 'lapsingUnits'>

/** What lapses within some days of a day from which on nothing new is known: of today, or of the one that lies ahead. */
async function outlookFrom(db: Reader, now: CoverageQuestion): Promise<Ahead> {
  const coverage = coverageOf(await tallyOf(db, now))
  const from = { on: now.day, now: coverage }
  if (coverage.rate === null) return { outlook: [], outlookFrom: from, lapsingUnits: [] }
  const outlook: Outlook[] = []
  for (const days of OUTLOOK_DAYS) {
    const ahead = { ...now, day: addDays(now.day, days) }
    const { lapsed } = await countMoved(db, { before: now, now: ahead })
    const { rate } = coverageOf(await tallyOf(db, ahead))
    outlook.push({ days, on: ahead.day, lapsing: lapsed, rate })
  }
  return { outlook, outlookFrom: from, lapsingUnits: await lapsingUnitsOf(db, now) }
}

const MOST_LAPSING_UNITS = 5

async function lapsingUnitsOf(db: Reader, now: CoverageQuestion): Promise<ReportFacts['lapsingUnits']> {
  const last = OUTLOOK_DAYS.at(-1) ?? 0
  const lapsing = await lapsingByUnit(db, { before: now, now: { ...now, day: addDays(now.day, last) } })
  if (lapsing.size === 0) return []
  return (await communeCoverage(db, now))
    .map(({ id, code, name }) => ({ code, name, lapsing: lapsing.get(id) ?? 0 }))
    .filter((unit) => unit.lapsing > 0)
    .sort((a, b) => b.lapsing - a.lapsing || a.name.localeCompare(b.name, 'vi'))
    .slice(0, MOST_LAPSING_UNITS)
}
