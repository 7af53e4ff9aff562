import type { Outcome } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { urgingOf } from '../../persistence/urging/new-urging.ts'
import type { World } from '../world.ts'
import { recordedBy } from './decide-urging.ts'

/** What a form that was sent twice did the first time; null: it comes for the first time. */
export async function pressedBefore(
  world: World,
  tx: Tx,
  id: string,
  kind: 'assignment' | 'reminder',
): Promise<Outcome<{ id: string }> | null> {
  const known = await urgingOf(tx, id)
  if (!known) return null
  return known.by === recordedBy(world).by && known.kind === kind ? { id } : { refused: 'not-found' }
}
