import { parseDay, type Day } from '../domain/day.ts'
import type { Refusal } from '../domain/refusal.ts'
import {
  parseReportPeriod,
  reportDays,
  type ReportDays,
  type ReportPeriod,
} from '../domain/reports/period.ts'
import { addDays, dayOf } from '../domain/day.ts'
import { narrowedWords } from '../usecases/reports/narrowed-words.ts'
import type { AskedReport } from '../usecases/reports/gather-report.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { askedCoverage, type AskedCoverage, type CannotAsk } from './coverage-question.ts'
import { refusalResponse } from './refusal.ts'

export type ReportAsked = {
  asked: AskedCoverage
  /** As it stood in the address; none: a day. */
  period: string | null
  report: AskedReport
}

/**
 * What a report is asked for by an address: a period, or a day, of a unit, with the filters of coverage. Its period comes
 * first: the day is then the period's.
 */
export async function askedReport(
  world: PersonWorld,
  request: Request,
  code: string,
): Promise<ReportAsked | CannotAsk> {
  const url = new URL(request.url)
  const today = dayOf(world.now())
  const typed = emptyAsNone(url.searchParams.get('period'))
  const period = typed === null ? null : periodAsked(typed, today)
  if (period && !('refused' in period)) url.searchParams.set('on', period.days.on)
  const asked = await askedCoverage(world, new Request(url), code)
  if (period && 'refused' in period) {
    const { unit, certification } = asked
    return { unit, typed: typed ?? '', certification, refusal: period }
  }
  if ('refusal' in asked) return asked
  const days = period?.days ?? daysUpTo(asked.on, today)
  const { unit, question } = asked
  const narrowed = await narrowedWords(world.db, asked)
  const report = { unit, period: period?.period ?? null, days, today, narrowed, question }
  return { asked, period: typed, report }
}

const emptyAsNone = (typed: string | null) => (typed?.trim() === '' ? null : (typed?.trim() ?? null))

type Period = { period: ReportPeriod; days: ReportDays }

function periodAsked(typed: string, today: Day): Period | Refusal {
  const period = parseReportPeriod(typed)
  if (!period) return { refused: 'period-unknown' }
  const days = reportDays(period, today)
  return days ? { period, days } : { refused: 'period-to-come' }
}

/** A day alone is reported on as the month in which it lies, so far. */
function daysUpTo(on: Day, today: Day): ReportDays {
  const first = parseDay(`${on.slice(0, 7)}-01`) ?? on
  return { first, last: on, on, running: on >= today, before: addDays(first, -1) }
}

/** The same where there is no page to tell it on: files to download. */
export async function reportToDownload(
  world: PersonWorld,
  request: Request,
  code: string,
): Promise<ReportAsked> {
  const asked = await askedReport(world, request, code)
  if ('refusal' in asked) throw refusalResponse(asked.refusal)
  return asked
}

/** Of one that is made official: it rests on all that is known by now, and on units as they were. */
export function reportToKeep(world: PersonWorld, request: Request, code: string): Promise<ReportAsked> {
  const url = new URL(request.url)
  for (const name of ['known', 'boundaries']) url.searchParams.delete(name)
  return reportToDownload(world, new Request(url), code)
}
