import { administers } from '../../domain/people/administrating.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { waitAgain } from '../../persistence/reminders/again.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/**
 * Sends a letter again that failed, or of which nobody knows whether it arrived: the decision of a person, who may have asked
 * the receiver. It keeps its Message-ID.
 */
export async function queueAgain(world: World, { letterId }: { letterId: string }): Promise<Outcome<object>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx) => {
    const personId = await waitAgain(tx, letterId, world.now())
    if (!personId) return { refused: 'not-found' }
    await recordAudit(world, tx, { action: 'letter.queued-again', subject: { kind: 'person', id: personId } })
    return {}
  })
}
