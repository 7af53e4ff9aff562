import { dayOf, type Day } from '../../domain/day.ts'
import { manages } from '../../domain/people/managing.ts'
import { periodKey, reportDays } from '../../domain/reports/period.ts'
import { reportedMonth } from '../../domain/reports/subscription.ts'
import { xlsxBytes } from '../../files/tables/write-xlsx.ts'
import { letters } from '../../i18n/vi/letters.ts'
import { text } from '../../i18n/text.ts'
import type { Attachment } from '../../mail/letter-words.ts'
import { actingPerson } from '../../persistence/people/acting.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import type { ClaimedLetter } from '../../persistence/reminders/queue.ts'
import { subscriptionById } from '../../persistence/reports/subscriptions.ts'
import { namesOnDays } from '../../persistence/units/names-on-days.ts'
import type { Written } from '../reminders/compose-letter.ts'
import { reading, type World } from '../world.ts'
import { gatherReport, type AskedReport } from './gather-report.ts'
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
  const asked = await askedFor(world, letter)
  if (!asked?.period) return null
  const facts = await reading(world, (db) => gatherReport(db, asked, world.now()))
  const period = periodKey(asked.period)
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
    ...{ subject: t.subject(facts), intro: t.intro(facts), items: t.items(facts) },
    action: { label: t.action, url },
    attachments: [attachment],
  }
}

async function askedFor(world: World, letter: ClaimedLetter): Promise<AskedReport | null> {
  const { db, now } = world
  const { subscriptionId, personId, on } = letter
  const today = dayOf(now())
  const subscription = subscriptionId && (await subscriptionById(db, subscriptionId))
  const actor = subscription ? await actingPerson(db, personId, now()) : null
  if (!subscription || !actor) return null
  const { unitId } = subscription
  if (!manages(actor, unitId === null ? [] : await pathOfUnit(db, unitId, today))) return null
  const period = reportedMonth(on)
  const days = reportDays(period, today)
  const unit = days && (await unitOf(world, unitId, days.on))
  if (!unit) return null
  const question = { unitId, day: days.on, certificationId: null, knownBy: null }
  return { unit, period, days, today, narrowed: [], question }
}

/** What the unit was called then; null where it was not there. */
async function unitOf({ db }: World, unitId: string | null, on: Day) {
  if (unitId === null) return { code: 'vn', name: text.coverage.nation }
  return (await namesOnDays(db, [{ unitId, on }]))[0] ?? null
}
