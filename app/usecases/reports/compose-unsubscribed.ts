import { addDays, firstOfMonth } from '../../domain/day.ts'
import { standsAs } from '../../domain/units/lineage.ts'
import { text } from '../../i18n/text.ts'
import { letters } from '../../i18n/vi/letters.ts'
import type { Reader } from '../../persistence/client.ts'
import type { ClaimedLetter } from '../../persistence/reminders/queue.ts'
import { subscriptionById } from '../../persistence/reports/subscriptions.ts'
import { lastNames } from '../../persistence/units/last-names.ts'
import { lineageFrom } from '../../persistence/units/lineage.ts'
import type { Written } from '../reminders/compose-letter.ts'

/** That a subscription to reports came to its end by itself, and why: no number is in it. */
export async function composeUnsubscribed(
  db: Reader,
  { subscriptionId, on }: ClaimedLetter,
  url: string,
): Promise<Written | null> {
  const subscription = subscriptionId && (await subscriptionById(db, subscriptionId))
  if (!subscription) return null
  const { unitId } = subscription
  const name = unitId === null ? text.coverage.nation : (await lastNames(db, [unitId])).get(unitId)?.name
  const { subject, intro, gone, notOverseen, action } = letters.unsubscribed
  const unit = name ?? ''
  const lineage = unitId === null ? null : await lineageFrom(db, [unitId])
  const stands = !lineage || standsAs(lineage, unitId ?? '', addDays(firstOfMonth(on), -1)) !== null
  return {
    ...{ subject: subject(unit), intro: intro(unit), items: [stands ? notOverseen : gone] },
    action: { label: action, url },
  }
}
