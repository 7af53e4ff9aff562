import type { Role } from './role.ts'

/** Who must have a second step, besides administrators. */
export type SignInSettings = { departmentToo: boolean }

export const defaultSignInSettings: SignInSettings = { departmentToo: false }

/** What a session waits for before it opens anything else: the code of the second step, or that there is one. */
export type SessionStep = 'code' | 'enrolment'

/** Whether somebody must sign in with a second step. */
export function needsSecondStep(roles: readonly Role[], { departmentToo }: SignInSettings): boolean {
  return roles.includes('administrator') || (departmentToo && roles.includes('department'))
}

/**
 * What comes after the password: the code, for everybody who has a second step; setting one up, for those who need one. A
 * demo forces nobody: its passwords are printed, and everybody tries its accounts.
 */
export function nextStep(
  account: { roles: readonly Role[]; secured: boolean },
  settings: SignInSettings,
  demo = false,
): SessionStep | null {
  if (account.secured) return 'code'
  return !demo && needsSecondStep(account.roles, settings) ? 'enrolment' : null
}
