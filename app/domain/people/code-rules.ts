import type { Refusal } from '../refusal.ts'
import type { Actor, HeldRole } from './actor.ts'
import { administers } from './administrating.ts'
import { manages } from './managing.ts'
import type { Role } from './role.ts'

/** Somebody to whom a first-login code may be given. */
export type CodeBearer = {
  id: string
  /** Units to which the person belongs today, each with all that it lies in. */
  paths: readonly (readonly string[])[]
  /** Roles held today or to come; `path`: the unit with all that it lies in, null: over everything. */
  roles: readonly { role: Role; path: readonly string[] | null }[]
}

/** Roles that give out codes in their units, each with those whose holders may get one from it. */
const below: Partial<Record<Role, readonly Role[]>> = {
  department: ['learner', 'leader'],
  leader: ['learner'],
}

/** Of what somebody holds, that with which codes are given out. */
export function givingCodes(roles: readonly HeldRole[]): HeldRole[] {
  return roles.filter(({ role }) => role in below)
}

/** With which roles the holders of a role may be given a code. Learning gives nobody anything over others. */
export function rolesAbove(role: Role): Role[] {
  const all = Object.entries(below) as [Role, readonly Role[]][]
  return all.filter(([, lower]) => lower.includes(role)).map(([higher]) => higher)
}

/**
 * Whether somebody may give a person a new first-login code. It takes the password away and opens the account to whoever
 * reads it, so it must not be a way to more than one has: administrators give one to everybody but themselves; department
 * and leader to those who belong to their units and hold no role above or beside theirs, none that reaches beyond their
 * units, and none that teaches (a published course is for everybody). To all others the person does not exist.
 */
export function codeRefusal(actor: Actor, bearer: CodeBearer): Refusal | null {
  const own = actor.kind === 'person' && actor.personId === bearer.id
  if (administers(actor)) return own ? { refused: 'own-account' } : null
  if (actor.kind !== 'person') return { refused: 'not-found' }
  const giving = givingCodes(actor.roles)
  if (!manages({ ...actor, roles: giving }, bearer.paths.flat())) return { refused: 'not-found' }
  if (own) return { refused: 'own-account' }
  return bearer.roles.every((held) => mayOpen(giving, held)) ? null : { refused: 'not-found' }
}

function mayOpen(giving: readonly HeldRole[], { role, path }: CodeBearer['roles'][number]): boolean {
  if (role === 'learner') return true
  const above = rolesAbove(role)
  return giving.some(
    (held) => above.includes(held.role) && (held.unitId === null || path?.includes(held.unitId) === true),
  )
}
