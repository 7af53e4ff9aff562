import { defaultReminderSettings, type ReminderSettings } from '../../domain/reminders/reminder-settings.ts'
import type { Reader, Tx } from '../client.ts'
import { kindFrom, storedKind } from '../reminders/reminder-kind.ts'

export async function reminderSettingsOf(db: Reader): Promise<ReminderSettings> {
  const row = await db.reminderSetting.findUnique({ where: { id: 1 } })
  if (!row) return defaultReminderSettings
  const { enabled, fromAddress, hoursFrom, hoursTo, kinds, digest, perMinute } = row
  const hours = { from: hoursFrom, to: hoursTo }
  return { enabled, fromAddress, hours, kinds: kinds.map(kindFrom), digest, perMinute }
}

export async function saveReminderSettings(tx: Tx, settings: ReminderSettings): Promise<void> {
  const { enabled, fromAddress, hours, kinds, digest, perMinute } = settings
  const row = {
    ...{ enabled, fromAddress, hoursFrom: hours.from, hoursTo: hours.to },
    ...{ kinds: kinds.map(storedKind), digest, perMinute },
  }
  await tx.reminderSetting.upsert({ where: { id: 1 }, create: row, update: row })
}
