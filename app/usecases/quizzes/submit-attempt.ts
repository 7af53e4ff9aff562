import type { Outcome } from '../../domain/refusal.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import type { PersonWorld } from '../world.ts'
import { finishAttempt } from './finish-attempt.ts'

/** Hands an attempt in. Handing it in again gives the same result. */
export async function submitAttempt(world: PersonWorld, id: string): Promise<Outcome<{ id: string }>> {
  if (!isUuid(id) || !(await finishAttempt(world, id))) return { refused: 'not-found' }
  return { id }
}
