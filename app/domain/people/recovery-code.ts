import { ALPHABET, drawnLetters, typedCode } from './first-login-code.ts'

/** So many are given out when a second step is set up. */
export const RECOVERY_CODES = 10

const DRAWN = 9

/**
 * A code to sign in with where the phone is lost, like `BK7PM-3QDHV`: its first letter says which of the ten it is, so that
 * one hash alone is compared; the others are drawn (44 bits).
 */
export function recoveryCode(ordinal: number, bytes: Uint8Array): string {
  return typedCode(ALPHABET.charAt(ordinal) + drawnLetters(bytes, DRAWN))
}

/** A code as somebody typed it, and which of the ten it would be; null where it is none. */
export function typedRecoveryCode(typed: string): { ordinal: number; code: string } | null {
  const code = typedCode(typed)
  const ordinal = ALPHABET.indexOf(code.charAt(0))
  if (code.length !== DRAWN + 2 || ordinal < 0 || ordinal >= RECOVERY_CODES) return null
  return { ordinal, code }
}
