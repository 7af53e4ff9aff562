import type { Day } from '../day.ts'

export type CertificateState = 'valid' | 'not-yet-valid' | 'expired' | 'superseded' | 'revoked'

/** The dated facts that decide; `validUntil`, `revokedOn` and `supersededOn` are the first days on which it counts no more. */
export type CertificateFacts = {
  validFrom: Day
  validUntil: Day | null
  revokedOn: Day | null
  supersededOn: Day | null
}

/** Where a certificate stands on a day. A revocation outweighs everything, then its replacement, then its term. */
export function stateOn(facts: CertificateFacts, on: Day): CertificateState {
  if (facts.revokedOn !== null && facts.revokedOn <= on) return 'revoked'
  if (facts.supersededOn !== null && facts.supersededOn <= on) return 'superseded'
  if (on < facts.validFrom) return 'not-yet-valid'
  if (facts.validUntil !== null && facts.validUntil <= on) return 'expired'
  return 'valid'
}
