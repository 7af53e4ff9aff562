import { administers } from '../../domain/people/administrating.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { removeLogo as deleteLogo } from '../../persistence/settings/logo.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** Pages show the site's own mark again. */
export async function removeLogo(world: World): Promise<Outcome<object>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  await inTransaction(world.db, async (tx) => {
    await deleteLogo(tx)
    await recordAudit(world, tx, { action: 'logo.removed' })
  })
  return {}
}
