import { normalise } from '../language/fold.ts'
import type { Outcome } from '../refusal.ts'

/**
 * Which text of the privacy notice is in force. It goes up when what the text says changes, and everybody reads it again
 * at their next page; a corrected spelling changes nothing.
 */
export const PRIVACY_NOTICE_VERSION = 2

export type PrivacySettings = {
  /** For how many months after somebody left their duty the data stay theirs. */
  retentionMonths: number
  /** Whom to ask: a name, an address, a phone number; empty: the department. */
  contact: string
}

export const defaultPrivacySettings: PrivacySettings = { retentionMonths: 24, contact: '' }

const MOST_MONTHS = 240
const LONGEST_CONTACT = 200

/** The settings as somebody typed them; refuses with the name of the first field that cannot be. */
export function privacySettings(typed: {
  retentionMonths: string
  contact: string
}): Outcome<PrivacySettings> {
  const months = /^\d{1,3}$/.test(typed.retentionMonths.trim()) ? Number(typed.retentionMonths) : 0
  const contact = normalise(typed.contact)
  if (months < 1 || months > MOST_MONTHS) return { refused: 'invalid-input', field: 'retentionMonths' }
  if (contact.length > LONGEST_CONTACT) return { refused: 'invalid-input', field: 'contact' }
  return { retentionMonths: months, contact }
}
