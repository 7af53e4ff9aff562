import { ownData, type OwnData } from '../../persistence/people/own-data/own-data.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'

/** Everything that is kept about whoever asks, given out to them; noted as an export, which is itself in it. */
export function exportOwnData(world: PersonWorld, { form }: { form: 'copy' | 'json' }): Promise<OwnData> {
  const { personId } = world.actor
  return inTransaction(world.db, async (tx) => {
    const subject = { kind: 'person' as const, id: personId }
    await recordAudit(world, tx, { action: 'own-data.exported', subject, details: { form } })
    return ownData(personId, tx)
  })
}
