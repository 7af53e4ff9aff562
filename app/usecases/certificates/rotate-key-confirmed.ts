import { administers } from '../../domain/people/administrating.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { accountOf } from '../../persistence/people/own-account.ts'
import { ownPasswordRefusal } from '../people/own-password.ts'
import type { PersonWorld } from '../world.ts'
import { rotateSigningKey, type Rotation } from './rotate-signing-key.ts'

/** As {@link rotateSigningKey}, by an administrator who confirms it with the password: an open session is not enough. */
export async function rotateKeyConfirmed(
  world: PersonWorld,
  { password, instead }: { password: string; instead: string },
): Promise<Outcome<Rotation>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const account = await accountOf(world.db, world.actor.accountId)
  const refusal = await ownPasswordRefusal(world, account?.passwordHash ?? null, password)
  return refusal ?? rotateSigningKey(world, { instead })
}
