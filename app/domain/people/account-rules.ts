import type { Refusal } from '../refusal.ts'
import { administers } from './administrating.ts'
import type { Actor } from './actor.ts'

/**
 * Whether somebody may change the account or the roles of a person. Nobody changes their own: so nobody promotes
 * themselves, and nobody locks themselves out by mistake. To whom administers nothing, accounts do not exist.
 */
export function accountRefusal(actor: Actor, personId: string): Refusal | null {
  if (!administers(actor)) return { refused: 'not-found' }
  return actor.kind === 'person' && actor.personId === personId ? { refused: 'own-account' } : null
}

/** Whether somebody may cease to administer, given how many others can still sign in and do. */
export function leavingRefusal(otherAdministrators: number): Refusal | null {
  return otherAdministrators > 0 ? null : { refused: 'last-administrator' }
}
