import { instantOf } from '../domain/coverage/known.ts'
import { dayOf } from '../domain/day.ts'
import { paths } from '../paths.ts'
import type { ReportQuery } from '../paths/reports.ts'
import type { ReportAddresses } from '../usecases/reports/report-addresses.ts'
import type { PersonWorld } from '../usecases/world.ts'
import type { ReportAsked } from './report-question.ts'

/** The words of the address by which a report is asked for again. */
export function reportQuery({ asked, period }: ReportAsked): ReportQuery {
  const { on, certification, duties, kinds, known, boundaries } = asked
  return {
    ...{ on: period ? null : on, certification, duty: duties, kind: kinds, known },
    ...{ boundaries: boundaries === 'then' ? null : boundaries, period },
  }
}

/**
 * Where each number of a report is to be seen, as it was known when the report was made: so it stays to be traced when
 * something is corrected later, on the same day too.
 */
export function reportAddresses(world: PersonWorld, report: ReportAsked): ReportAddresses {
  const { unit, on, known } = report.asked
  const now = world.now()
  const today = dayOf(now)
  const kept = { ...reportQuery(report), on, period: null, known: known ?? instantOf(now) }
  const { publicOrigin } = world.settings
  const listed = (group: string) => publicOrigin + paths.coveragePeople(unit.code, { ...kept, group })
  const moved = { ...kept, period: report.period, on: report.period ? null : on }
  const ahead = { ...kept, on: on > today ? on : today }
  return {
    unit: publicOrigin + paths.unitCoverage(unit.code, kept),
    people: listed('missing'),
    group: listed,
    moved: publicOrigin + paths.movedPeople(unit.code, moved),
    movement: (change) => publicOrigin + paths.movedPeople(unit.code, { ...moved, change }),
    lapsing: (until) => publicOrigin + paths.coveragePeople(unit.code, { ...ahead, group: 'trained', until }),
  }
}
