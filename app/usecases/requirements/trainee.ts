import { dayOf, type Day } from '../../domain/day.ts'
import { attests, isOwnTraining } from '../../domain/requirements/attesting.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { lockEarnings } from '../../persistence/certificates/earnings.ts'
import type { Tx } from '../../persistence/client.ts'
import { pathsOfPerson } from '../../persistence/people/manageable.ts'
import { personExists } from '../../persistence/people/person-exists.ts'
import type { Recorded } from '../../persistence/waivers/waivers.ts'
import type { World } from '../world.ts'

export type Trainee = { personId: string; today: Day; recorded: Recorded }

/**
 * Somebody on whose training whoever acts is about to decide, held until the transaction ends: to others there is nobody, and
 * nobody decides on their own.
 */
export async function trainee(world: World, tx: Tx, personId: string): Promise<Outcome<Trainee>> {
  const { actor, now } = world
  const today = dayOf(now())
  const known = await personExists(tx, personId)
  if (!known || !attests(actor, await pathsOfPerson(tx, personId, today))) return { refused: 'not-found' }
  if (isOwnTraining(actor, personId)) return { refused: 'own-training' }
  await lockEarnings(tx, personId)
  return { personId, today, recorded: { at: now(), by: actor.kind === 'person' ? actor.personId : null } }
}
