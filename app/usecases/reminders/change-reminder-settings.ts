import { administers } from '../../domain/people/administrating.ts'
import { reminderSettings, type TypedReminderSettings } from '../../domain/reminders/reminder-settings.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { saveReminderSettings } from '../../persistence/settings/reminder-settings.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** Whether letters go out, when, of which kinds and from which address. What waits already obeys from now on. */
export async function changeReminderSettings(
  world: World,
  typed: TypedReminderSettings,
): Promise<Outcome<object>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const settings = reminderSettings(typed)
  if (isRefusal(settings)) return settings
  await inTransaction(world.db, async (tx) => {
    await saveReminderSettings(tx, settings)
    await recordAudit(world, tx, { action: 'reminders.changed', details: { enabled: settings.enabled } })
  })
  return {}
}
