import type { Actor, HeldRole } from './actor.ts'
import { administers } from './administrating.ts'
import { givingCodes } from './code-rules.ts'
import type { Role } from './role.ts'

/** Somebody in post, with the roles held today or to come, and how far they have come with signing in. */
export type InPost = {
  roles: readonly Role[]
  /** Null: no account yet. */
  account: { passwordChosen: boolean; suspended: boolean; codeExpiresAt: Date | null } | null
}

/** With which roles somebody has codes printed, in the units over which they are held: see {@link givingCodes}. */
export function printingCodes(actor: Actor): HeldRole[] {
  if (administers(actor)) return [{ role: 'administrator', unitId: null }]
  return actor.kind === 'person' && !actor.restricted ? givingCodes(actor.roles) : []
}

/** Why somebody needs a first-login code: none was ever given out, its time is over, or it waits to be used. */
export type CodeNeed = 'no-account' | 'code-expired' | 'code-waiting'

/**
 * Whether somebody in post is to be handed a first-login code, and why. Nobody whose password is chosen (they forgot it:
 * that is asked for one by one) or whose account is shut. A code opens all that its holder may do, so for who holds
 * more than the role of a learner administrators alone have one printed.
 */
export function codeNeed(actor: Actor, { roles, account }: InPost, now: Date): CodeNeed | null {
  if (roles.some((role) => role !== 'learner') && !administers(actor)) return null
  if (account === null) return 'no-account'
  if (account.passwordChosen || account.suspended) return null
  return account.codeExpiresAt !== null && account.codeExpiresAt > now ? 'code-waiting' : 'code-expired'
}
