import type { Actor } from './actor.ts'
import { oversees, overseeing } from './authority.ts'

/**
 * Whether somebody may change what belongs to a unit: its people and what becomes of it. `path` is the unit with all that
 * it lies in, today. Who oversees units acts in them; the operator of the server acts everywhere.
 */
export function manages(actor: Actor, path: readonly string[]): boolean {
  if (actor.kind === 'operator') return true
  return actor.kind === 'person' && !actor.restricted && oversees(actor.roles, path)
}

/**
 * Whether somebody may act on a person, known by the paths of the units to which the person belongs today: those of the
 * postings in force or to come and, where there are none, those of the last. Who belongs nowhere is for those alone whose
 * role is held over everything.
 */
export function managesPerson(actor: Actor, paths: readonly (readonly string[])[]): boolean {
  return manages(actor, paths.flat())
}

/** Whether there is anything that somebody {@link manages}: what exactly is then asked of each unit and person. */
export function managesSomething(actor: Actor): boolean {
  if (actor.kind === 'operator') return true
  return (
    actor.kind === 'person' && !actor.restricted && actor.roles.some(({ role }) => overseeing.includes(role))
  )
}
