import type { HeldRole } from '../people/actor.ts'
import type { Role } from '../people/role.ts'

/** Roles that write and publish courses. */
export const teaching: readonly Role[] = ['trainer', 'administrator']

/**
 * Whether somebody may write courses. A published course is for every learner of the installation, so all who teach in
 * it work on the same drafts, whatever unit their role is held over.
 */
export function teaches(roles: readonly HeldRole[]): boolean {
  return roles.some(({ role }) => teaching.includes(role))
}
