import { fold } from '../language/fold.ts'
import type { Refusal } from '../refusal.ts'

const MINIMUM = 8
const MAXIMUM = 128
/** Words of this place that everybody would try first. */
const CONTEXT = ['donve', 'matkhau', 'tiepnhan', 'nannhan', 'ubnd', 'soyte', 'langson', 'password', 'vietnam']

export type PasswordFacts = {
  /** Whether a password, in lower case, stands in the list of common ones. */
  isCommon: (password: string) => boolean
  /** Name, staff code, phone, e-mail of the person. */
  ownWords: string[]
}

/**
 * Whether a password may be chosen (NIST SP 800-63B, OWASP ASVS 5.0 § 6.2): 8–128 characters after NFC, no rules
 * of composition; refused when it is common, or is nothing but a word of this place or of the person with digits
 * and signs around it.
 */
export function passwordRefusal(password: string, facts: PasswordFacts): Refusal | null {
  const length = Array.from(password.normalize('NFC')).length
  if (length < MINIMUM) return { refused: 'password-too-short' }
  if (length > MAXIMUM) return { refused: 'password-too-long' }
  const bare = bareLetters(password)
  const guessable = [...CONTEXT, ...facts.ownWords.map(bareLetters)].filter((word) => word.length > 0)
  const digits = password.replace(/\D/gu, '')
  const ownDigits = facts.ownWords.some((word) => digits.length >= 8 && word.replace(/\D/gu, '') === digits)
  if (facts.isCommon(password.toLowerCase()) || guessable.includes(bare) || (bare === '' && ownDigits)) {
    return { refused: 'password-too-common' }
  }
  return null
}

/** Letters only, folded: "Đón-Về 2026!" → "donve". */
function bareLetters(text: string): string {
  return fold(text).replace(/[^a-z]/gu, '')
}
