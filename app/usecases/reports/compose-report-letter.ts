import { dayOf, type Day } from '../../domain/day.ts'
import { periodKey, reportDays } from '../../domain/reports/period.ts'
import { reportedMonth } from '../../domain/reports/subscription.ts'
import { xlsxBytes } from '../../files/tables/write-xlsx.ts'
import { letters } from '../../i18n/vi/letters.ts'
import { text } from '../../i18n/text.ts'
import type { Attachment } from '../../mail/letter-words.ts'
import type { ClaimedLetter } from '../../persistence/reminders/queue.ts'
import { namesOnDays } from '../../persistence/units/names-on-days.ts'
import type { Written } from '../reminders/compose-letter.ts'
import { reading, type World } from '../world.ts'
import { namesOf, ownReports } from './followed-reports.ts'
import { gatherReport, type AskedReport } from './gather-report.ts'
import { stillOversees } from './report-letters.ts'
import { reportSheets } from './report-sheets.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The report on the past month for somebody who subscribed to it: counts alone, and the same as a workbook. Null where they
 * unsubscribed meanwhile, are suspended, or have no more to do with the unit.
 */
export async function composeReportLetter(
  world: World,
  letter: ClaimedLetter,
  pageOf: (code: string, period: string) => string,
): Promise<Written | null> {
  const found = await askedFor(world, letter)
  if (!found?.asked.period) return null
  const { asked, insteadOf } = found
  const facts = await reading(world, (db) => gatherReport(db, asked, world.now()))
  const period = periodKey(found.asked.period)
  const url = pageOf(asked.unit.code, period)
  const to = () => url
  const at = { unit: url, people: url, moved: url, lapsing: to, group: to, movement: to }
  const t = letters.report
  const attachment: Attachment = {
    filename: t.file(asked.unit.code, period),
    contentType: TYPE,
    content: await xlsxBytes(...reportSheets(facts, at)),
  }
  return {
    ...{ subject: t.subject(facts), intro: t.intro(facts) },
    items: [...t.insteadOf(insteadOf, asked.unit.name), ...t.items(facts)],
    action: { label: t.action, url },
    attachments: [attachment],
  }
}

type AskedFor = {
  asked: AskedReport
  /** Names of ended units that were subscribed to. */
  insteadOf: string[]
}

async function askedFor(
  world: World,
  { subscriptionId, personId, on }: ClaimedLetter,
): Promise<AskedFor | null> {
  const { db, now } = world
  const today = dayOf(now())
  const period = reportedMonth(on)
  const days = reportDays(period, today)
  if (!days) return null
  const report = (await ownReports(db, personId, days.on)).find(({ sources }) =>
    sources.some(({ id }) => id === subscriptionId),
  )
  if (!report || !(await stillOversees(world, report))) return null
  const { unitId, sources } = report
  const unit = await unitOf(world, unitId, days.on)
  if (!unit) return null
  const before = sources.flatMap((source) => (source.unitId === unitId ? [] : (source.unitId ?? [])))
  const question = { unitId, day: days.on, certificationId: null, knownBy: null }
  const asked = { unit, period, days, today, narrowed: [], question }
  return { asked, insteadOf: await namesOf(db, before) }
}

/** What the unit was called then; null where it was not there. */
async function unitOf({ db }: World, unitId: string | null, on: Day) {
  if (unitId === null) return { code: 'vn', name: text.coverage.nation }
  return (await namesOnDays(db, [{ unitId, on }]))[0] ?? null
}
