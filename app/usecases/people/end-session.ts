import type { Outcome } from '../../domain/refusal.ts'
import { deleteSessions } from '../../persistence/people/own-sessions.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'

/** Signs one of one's own devices out. */
export async function endSession(world: PersonWorld, { id }: { id: string }): Promise<Outcome<object>> {
  const { accountId, personId } = world.actor
  return inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    if ((await deleteSessions(tx, accountId, id)) === 0) return { refused: 'not-found' }
    const subject = { kind: 'person' as const, id: personId }
    await recordAudit(world, tx, { action: 'session.ended', subject })
    return {}
  })
}
