import type { Actor, HeldRole } from '../people/actor.ts'
import { reaches } from '../people/authority.ts'
import type { Role } from '../people/role.ts'

/**
 * Roles that decide what counts of somebody's training: who need not be certified, and which training elsewhere is accepted.
 * A leader is answerable for the number of the own commune, and so neither takes anybody out of it nor vouches for them.
 */
export const attesting: readonly Role[] = ['department', 'administrator']

/** The roles of somebody by which they {@link attests}; the operator of the server decides on everybody's training. */
export function attestingRoles(actor: Actor): HeldRole[] {
  if (actor.kind === 'operator') return [{ role: 'administrator', unitId: null }]
  if (actor.kind !== 'person' || actor.restricted) return []
  return actor.roles.filter(({ role }) => attesting.includes(role))
}

/**
 * Whether somebody decides what counts of the training of a person, known by the paths of the units to which the person
 * belongs today (as in `managesPerson`).
 */
export function attests(actor: Actor, paths: readonly (readonly string[])[]): boolean {
  return reaches(attestingRoles(actor), paths.flat())
}

/** Whether there is anybody on whose training somebody decides. */
export function attestsSomebody(actor: Actor): boolean {
  return attestingRoles(actor).length > 0
}

/** Nobody decides on their own training. */
export function isOwnTraining(actor: Actor, personId: string): boolean {
  return actor.kind === 'person' && actor.personId === personId
}
