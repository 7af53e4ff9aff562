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

/** The day that decides on a state: of the revocation or the replacement, else the first with or without validity. */
export function dayOfState(facts: CertificateFacts, state: CertificateState): Day {
  const days: Record<CertificateState, Day | null> = {
    valid: facts.validFrom,
    'not-yet-valid': facts.validFrom,
    expired: facts.validUntil,
    superseded: facts.supersededOn,
    revoked: facts.revokedOn,
  }
  return days[state] ?? facts.validFrom
}
