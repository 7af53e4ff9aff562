import { defaultPrivacySettings, type PrivacySettings } from '../../domain/people/privacy-notice.ts'
import type { Reader, Tx } from '../client.ts'

export async function privacySettingsOf(db: Reader): Promise<PrivacySettings> {
  const row = await db.privacySetting.findUnique({ where: { id: 1 } })
  if (!row) return defaultPrivacySettings
  const { retentionMonths, contact } = row
  return { retentionMonths, contact }
}

export async function savePrivacySettings(tx: Tx, settings: PrivacySettings): Promise<void> {
  await tx.privacySetting.upsert({ where: { id: 1 }, create: settings, update: settings })
}
