import type { Role } from './role.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

export type SessionLimits = {
  /** Milliseconds without a request after which the session ends. */
  idle: number
  /** Milliseconds after which it ends in any case. */
  absolute: number
  /** Whether the cookie outlives the browser's window. */
  kept: boolean
}

/**
 * How long a session lasts (SECURITY, "Sign-in"): 30 minutes idle, with "keep me signed in" up to 30 days;
 * administrators and trainers 15 minutes, whatever they tick; one that is for one thing only, as after a first-login code,
 * 30 minutes in all.
 */
export function sessionLimits(roles: readonly Role[], keep: boolean, restricted: boolean): SessionLimits {
  if (restricted) return { idle: 30 * MINUTE, absolute: 30 * MINUTE, kept: false }
  if (roles.includes('administrator') || roles.includes('trainer')) {
    return { idle: 15 * MINUTE, absolute: DAY / 2, kept: false }
  }
  return keep
    ? { idle: 30 * DAY, absolute: 30 * DAY, kept: true }
    : { idle: 30 * MINUTE, absolute: DAY / 2, kept: false }
}

/** Between the password and the code of the second step. */
export const waitingLimits: SessionLimits = { idle: 10 * MINUTE, absolute: 10 * MINUTE, kept: false }
