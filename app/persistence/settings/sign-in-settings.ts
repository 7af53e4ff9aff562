import { defaultSignInSettings, type SignInSettings } from '../../domain/people/second-step.ts'
import type { Reader, Tx } from '../client.ts'

export async function signInSettingsOf(db: Reader): Promise<SignInSettings> {
  const row = await db.signInSetting.findUnique({ where: { id: 1 } })
  return row ? { departmentToo: row.departmentToo } : defaultSignInSettings
}

export async function saveSignInSettings(tx: Tx, settings: SignInSettings): Promise<void> {
  await tx.signInSetting.upsert({ where: { id: 1 }, create: settings, update: settings })
}
