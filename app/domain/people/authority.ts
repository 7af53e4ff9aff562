import type { HeldRole } from './actor.ts'
import type { Role } from './role.ts'

/** Roles that see how far the people of their units have come. */
export const overseeing: readonly Role[] = ['department', 'leader', 'administrator']

/**
 * Whether somebody may see a unit's numbers and people. `path` is the unit with all that it lies in, today: authority is
 * today's, and reaches the unit's past with it. Persistence has the same as a filter (`overseenSql`).
 */
export function oversees(roles: readonly HeldRole[], path: readonly string[]): boolean {
  return reaches(
    roles.filter(({ role }) => overseeing.includes(role)),
    path,
  )
}

/** Whether any of some roles is held over a unit: over itself, over what it lies in, or over everything. */
export function reaches(roles: readonly HeldRole[], path: readonly string[]): boolean {
  return roles.some(({ unitId }) => unitId === null || path.includes(unitId))
}
