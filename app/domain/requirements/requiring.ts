import type { Actor, HeldRole } from '../people/actor.ts'
import { administers } from '../people/administrating.ts'

/** Whether somebody sets requirements at all: who administers, and departments for units that are theirs. */
export function requires(actor: Actor): boolean {
  return administers(actor) || departments(actor).length > 0
}

/**
 * Whether somebody may set, end or withdraw a requirement over a unit, known by the path of what it lies in, itself
 * included, today. A department may where its role is held over the unit or one above it; leaders look only.
 */
export function mayRequire(actor: Actor, path: readonly string[]): boolean {
  return administers(actor) || departments(actor).some((unitId) => unitId === null || path.includes(unitId))
}

/** The roles by which somebody requires: over what lies below them they {@link mayRequire}. */
export function requiringRoles(roles: readonly HeldRole[]): HeldRole[] {
  return roles.filter(
    ({ role, unitId }) => role === 'department' || (role === 'administrator' && unitId === null),
  )
}

/**
 * Whether somebody may set up certifications and change their terms, which count in every unit: who administers, and a
 * department whose roles reach all of them. `tops` are today's units that lie in no other.
 */
export function setsTerms(actor: Actor, tops: readonly string[]): boolean {
  if (administers(actor)) return true
  const over = departments(actor)
  return over.includes(null) || (tops.length > 0 && tops.every((unitId) => over.includes(unitId)))
}

function departments(actor: Actor): (string | null)[] {
  if (actor.kind !== 'person' || actor.restricted) return []
  return actor.roles.flatMap(({ role, unitId }) => (role === 'department' ? [unitId] : []))
}
