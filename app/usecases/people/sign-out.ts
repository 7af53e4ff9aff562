import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'

/** Notes that somebody signed out; the session itself is ended by `http/session.ts`. */
export async function recordSignOut(world: PersonWorld): Promise<void> {
  const subject = { kind: 'person' as const, id: world.actor.personId }
  await inTransaction(world.db, (tx) => recordAudit(world, tx, { action: 'signed-out', subject }))
}
