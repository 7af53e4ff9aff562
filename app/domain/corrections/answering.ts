import type { Actor, HeldRole } from '../people/actor.ts'
import { administers } from '../people/administrating.ts'
import { reaches } from '../people/authority.ts'
import type { Refusal } from '../refusal.ts'
import { attestingRoles } from '../requirements/attesting.ts'

/** Whom a request concerns: those who asked, and the person whom it is about. */
export type Concerned = { askers: readonly string[]; aboutId: string | null }

/** The roles by which somebody answers requests: departments and administrators, for the units over which they are. */
export const answeringRoles = (actor: Actor): HeldRole[] => attestingRoles(actor)

/**
 * Whether somebody may answer a request about a unit (`path`: the unit with all that it lies in, today; of the nation none).
 * To all others it does not exist. Nobody answers what they asked, or what is about themselves, but an administrator over
 * everything, above whom there is nobody.
 */
export function answerRefusal(actor: Actor, path: readonly string[], concerned: Concerned): Refusal | null {
  if (!reaches(answeringRoles(actor), path)) return { refused: 'not-found' }
  if (actor.kind !== 'person' || administers(actor)) return null
  const own = concerned.aboutId === actor.personId || concerned.askers.includes(actor.personId)
  return own ? { refused: 'own-correction' } : null
}

/** Whether somebody may read a request: who may answer such, and who asked. */
export function readsCorrection(actor: Actor, path: readonly string[], { askers }: Concerned): boolean {
  if (actor.kind === 'person' && askers.includes(actor.personId)) return true
  return reaches(answeringRoles(actor), path)
}
