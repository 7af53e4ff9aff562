import { normalise } from '../language/fold.ts'
import type { Actor, HeldRole } from '../people/actor.ts'
import { administers } from '../people/administrating.ts'
import { reaches } from '../people/authority.ts'

/** A token is this word and 256 random bits in base64url: whoever finds one knows what it is. */
export const TOKEN_PREFIX = 'donve_'
const SHAPE = /^donve_[A-Za-z0-9_-]{43}$/u

export const isToken = (text: string) => SHAPE.test(text)

/** So many days a token may be good for. */
export const tokenDays = [90, 180, 365] as const

/** What a token is called, by the system that uses it; null where that is no name. */
export function tokenName(typed: string): string | null {
  const name = normalise(typed)
  return name.length >= 3 && name.length <= 80 ? name : null
}

export type TokenState = 'valid' | 'expired' | 'revoked'
type Dates = { expiresAt: Date; revokedAt: Date | null }

/** Whether a token is good at an instant. */
export function tokenState({ expiresAt, revokedAt }: Dates, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked'
  return now < expiresAt ? 'valid' : 'expired'
}

/** Roles that let other systems read the numbers: a department of its units, an administrator of all. */
export function tokenRoles(roles: readonly HeldRole[]): HeldRole[] {
  return roles.filter(
    ({ role, unitId }) => role === 'department' || (role === 'administrator' && unitId === null),
  )
}

/** Whether somebody may give out or revoke tokens at all; for which units is then asked of each. */
export function givesTokens(actor: Actor): boolean {
  return actor.kind === 'person' && !actor.restricted && tokenRoles(actor.roles).length > 0
}

/** Whether somebody may give out or revoke a token for a unit, by its path of today; an empty path is the nation. */
export function givesTokensFor(actor: Actor, path: readonly string[]): boolean {
  if (administers(actor)) return true
  return actor.kind === 'person' && givesTokens(actor) && reaches(tokenRoles(actor.roles), path)
}
