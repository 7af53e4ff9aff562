import type { PaperSetting } from '../../domain/certificates/paper-setting.ts'
import type { Reader, Tx } from '../client.ts'

/** How the papers of a certification look; null: as usual. */
export async function paperSettingOf(db: Reader, certificationId: string): Promise<PaperSetting | null> {
  return (await paperSettingsOf(db, [certificationId])).get(certificationId) ?? null
}

/** The same of several, by their keys; those with the usual paper are left out. */
export async function paperSettingsOf(
  db: Reader,
  certificationIds: string[],
): Promise<Map<string, PaperSetting>> {
  const rows = await db.certificationPaper.findMany({ where: { certificationId: { in: certificationIds } } })
  return new Map(rows.map(({ certificationId, ...setting }) => [certificationId, setting]))
}

export async function savePaperSetting(
  tx: Tx,
  certificationId: string,
  setting: PaperSetting,
): Promise<void> {
  const create = { certificationId, ...setting }
  await tx.certificationPaper.upsert({ where: { certificationId }, create, update: setting })
}
