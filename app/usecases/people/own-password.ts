import type { Refusal } from '../../domain/refusal.ts'
import { verifyPassword } from '../../signing/password-hash.ts'
import type { PersonWorld } from '../world.ts'
import { countFailureAt, doorKey, doorShut } from './door.ts'

/** Somebody who found an open session does not know the password; guesses are counted. */
export async function ownPasswordRefusal(
  world: PersonWorld,
  stored: string | null,
  typed: string,
): Promise<Refusal | null> {
  const keys = [doorKey(world, `password:account:${world.actor.accountId}`, 'account')]
  const shut = await doorShut(world, keys)
  if (shut) return shut
  if (await verifyPassword(stored, typed)) return null
  await countFailureAt(world, keys)
  return { refused: 'current-password-wrong' }
}
