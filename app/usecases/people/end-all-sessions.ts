import { deleteSessions } from '../../persistence/people/own-sessions.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'

/** Signs out of every device, this one among them. */
export async function endAllSessions(world: PersonWorld): Promise<void> {
  const { accountId, personId: id } = world.actor
  await inTransaction(world.db, async (tx) => {
    const details = { sessions: await deleteSessions(tx, accountId) }
    const subject = { kind: 'person' as const, id }
    await recordAudit(world, tx, { action: 'sessions.ended', subject, details })
  })
}
