import { administers } from '../../domain/people/administrating.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { insertKeyUnlessInUse, keyToRetire, retireKey } from '../../persistence/certificates/signing-keys.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { newKey } from './signing-key.ts'

/** The key that signs from now on, and the one in whose place it is; null: it is the first. */
export type Rotation = { id: string; retired: string | null }

/**
 * Puts a new key in the place of the one in use. What that one signed stays signed; whoever is signing with it at this moment
 * comes before. Who names the key to be retired (`instead`) is refused where it is not the one in use any more, so that a form
 * sent twice does it once.
 */
export async function rotateSigningKey(
  world: World,
  { instead }: { instead?: string } = {},
): Promise<Outcome<Rotation>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx): Promise<Outcome<Rotation>> => {
    for (;;) {
      const retired = await keyToRetire(tx)
      if (instead !== undefined && instead !== (retired ?? '')) return { refused: 'key-changed' }
      if (retired) await retireKey(tx, retired, world.now())
      const key = newKey(world)
      if (!(await insertKeyUnlessInUse(tx, key))) continue
      const details = { key: key.id, ...(retired ? { before: retired } : {}) }
      await recordAudit(world, tx, { action: 'signing-key.rotated', details })
      return { id: key.id, retired }
    }
  })
}
