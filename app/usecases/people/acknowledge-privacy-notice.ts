import { PRIVACY_NOTICE_VERSION } from '../../domain/people/privacy-notice.ts'
import { acknowledge } from '../../persistence/people/privacy-acknowledgements.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'

/** Notes that a person has read the privacy notice in force: who, when, which version. It is no consent. */
export async function acknowledgePrivacyNotice(world: PersonWorld): Promise<void> {
  const { personId: id } = world.actor
  const details = { version: PRIVACY_NOTICE_VERSION }
  await inTransaction(world.db, async (tx) => {
    await acknowledge(tx, [id], PRIVACY_NOTICE_VERSION, world.now())
    const subject = { kind: 'person' as const, id }
    await recordAudit(world, tx, { action: 'privacy.acknowledged', subject, details })
  })
}
