import type { Actor } from './actor.ts'

/**
 * Whether somebody may do what an administrator does: accounts and settings of the whole installation. The role counts
 * only where it is held over everything; the operator of the server always may.
 */
export function administers(actor: Actor): boolean {
  if (actor.kind === 'operator') return true
  if (actor.kind !== 'person' || actor.restricted) return false
  return actor.roles.some(({ role, unitId }) => role === 'administrator' && unitId === null)
}
