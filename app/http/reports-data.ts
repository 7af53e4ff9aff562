import type { Coverage } from '../domain/coverage/counts.ts'
import { coverageOf } from '../domain/coverage/counts.ts'
import type { Day } from '../domain/day.ts'
import { offeredPeriods, parseReportPeriod, periodKey, type ReportPeriod } from '../domain/reports/period.ts'
import { tallyOf } from '../persistence/coverage/tallies.ts'
import { keptReports, type KeptReport } from '../persistence/reports/kept-reports.ts'
import { countMoved } from '../persistence/reports/movements.ts'
import { ownReport } from '../usecases/reports/followed-reports.ts'
import { questionBefore } from '../usecases/reports/gather-report.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import { reportQuery } from './report-addresses.ts'
import type { ReportAsked } from './report-question.ts'

export type ShownReport = Omit<KeptReport, 'question' | 'period'> & {
  period: ReportPeriod | null
  today: Coverage
}

/** So many reports that were made before are shown; each is reckoned anew. */
const MOST_KEPT = 12

/** What the page of reports shows of a period: its numbers, what moved, and what was reported before. */
export async function reportsData(world: PersonWorld, asked: ReportAsked) {
  const { actor } = world
  const { report } = asked
  const { question, days, today, period } = report
  const before = questionBefore(report)
  const [now, then, movements, kept, subscription] = await Promise.all([
    reading(world, (db) => tallyOf(db, question)),
    reading(world, (db) => tallyOf(db, before)),
    reading(world, (db) => countMoved(db, { before, now: question })),
    keptOf(world, question.unitId),
    ownReport(world.db, { personId: actor.personId, unitId: question.unitId, today }),
  ])
  return {
    query: { ...reportQuery(asked), period: asked.period },
    ...{ days, today, period, kept, subscription, movements },
    ...{ now: coverageOf(now), before: coverageOf(then), periods: offered(today, period) },
  }
}

export type ReportsShown = Awaited<ReturnType<typeof reportsData>>

/** The usual periods, and the one that is asked for. */
function offered(today: Day, chosen: ReportPeriod | null): ReportPeriod[] {
  const usual = offeredPeriods(today)
  const known = chosen === null || usual.some((period) => periodKey(period) === periodKey(chosen))
  return known ? usual : [chosen, ...usual]
}

async function keptOf(world: PersonWorld, unitId: string | null): Promise<ShownReport[]> {
  const shown: ShownReport[] = []
  for (const { question, period, ...kept } of await keptReports(world.db, unitId, MOST_KEPT)) {
    const today = coverageOf(await reading(world, (db) => tallyOf(db, question)))
    shown.push({ ...kept, period: parseReportPeriod(period), today })
  }
  return shown
}
