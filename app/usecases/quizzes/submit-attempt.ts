import type { Outcome } from '../../domain/refusal.ts'
import { lockPerson } from '../../persistence/courses/progress.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import type { PersonWorld } from '../world.ts'
import { finishAttempt } from './finish-attempt.ts'

/** Hands an attempt in. Handing it in again gives the same result. */
export async function submitAttempt(world: PersonWorld, id: string): Promise<Outcome<{ id: string }>> {
  if (!isUuid(id)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx) => {
    await lockPerson(tx, world.actor.personId)
    const attempt = await finishAttempt(world, tx, id)
    return attempt ? { id } : { refused: 'not-found' }
  })
}
