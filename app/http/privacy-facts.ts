import type { Db } from '../persistence/client.ts'
import { privacySettingsOf } from '../persistence/settings/privacy-settings.ts'
import { identityOf } from './site-identity.ts'

/** What the privacy notice says of this installation. */
export async function privacyFacts(db: Db) {
  const [settings, identity] = await Promise.all([privacySettingsOf(db), identityOf(db)])
  return { ...settings, body: identity?.body ?? null }
}
