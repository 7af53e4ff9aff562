import type { Actor } from '../people/actor.ts'
import { manages } from '../people/managing.ts'
import type { Role } from '../people/role.ts'
import type { Refusal } from '../refusal.ts'

/** Roles that take certificates back and have them written anew. A leader sees those of the own commune, no more. */
const correcting: readonly Role[] = ['department', 'administrator']

/** Somebody who holds a certificate; `paths`: the units to which they belong today, each with all that it lies in. */
export type Holder = { id: string; paths: readonly (readonly string[])[] }

/**
 * Whether somebody may revoke or replace a person's certificates: departments and administrators over a unit to which the
 * person belongs; nobody for themselves. To all others such a page does not exist.
 */
export function correctionRefusal(actor: Actor, { id, paths }: Holder): Refusal | null {
  if (actor.kind === 'operator') return null
  if (actor.kind !== 'person') return { refused: 'not-found' }
  const roles = actor.roles.filter(({ role }) => correcting.includes(role))
  if (!manages({ ...actor, roles }, paths.flat())) return { refused: 'not-found' }
  return actor.personId === id ? { refused: 'own-certificate' } : null
}

/** Why a certificate is revoked. */
export const revocationKinds = ['mistake', 'not-entitled', 'fraud', 'decision', 'other'] as const
export type RevocationKind = (typeof revocationKinds)[number]
