import { administers } from '../../../domain/people/administrating.ts'
import type { Outcome } from '../../../domain/refusal.ts'
import { retractFile } from '../../../persistence/units/boundaries/boundaries.ts'
import { inTransaction } from '../../../persistence/transaction.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { World } from '../../world.ts'

/** No unit is drawn by a file any more: pages show tiles again. */
export async function removeBoundaries(world: World, { id }: { id: string }): Promise<Outcome<object>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    const units = await retractFile(tx, id, world.now())
    if (units === null) return { refused: 'not-found' }
    if (units > 0) await recordAudit(world, tx, { action: 'boundaries.removed', details: { units } })
    return {}
  })
}
