import { administers } from '../../domain/people/administrating.ts'
import { privacySettings } from '../../domain/people/privacy-notice.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { savePrivacySettings } from '../../persistence/settings/privacy-settings.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** How long data are kept after somebody left, and whom to ask about them: the notice says so from now on. */
export async function changePrivacySettings(
  world: World,
  typed: { retentionMonths: string; contact: string },
): Promise<Outcome<object>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const settings = privacySettings(typed)
  if (isRefusal(settings)) return settings
  const details = { months: settings.retentionMonths }
  await inTransaction(world.db, async (tx) => {
    await savePrivacySettings(tx, settings)
    await recordAudit(world, tx, { action: 'privacy.changed', details })
  })
  return {}
}
