import type { Day } from '../day.ts'
import type { CertificateState } from './state.ts'

export type VerdictState = 'valid' | 'expired' | 'superseded' | 'revoked' | 'unknown' | 'altered'

/**
 * What is answered about one certificate, file or code. `valid` only where it is genuine and in force on the day; `name` in
 * full only for a file or a signed code, which both have it in them; `appended` counts the bytes behind a genuine drawing,
 * which nobody has checked.
 */
export type Verdict = {
  valid: boolean
  state: VerdictState
  number: string | null
  name: string | null
  asOf: Day
  appended?: number
}

/** A certificate whose term has still to begin is outside its term, as one is whose term has ended. */
const told: Record<CertificateState, VerdictState> = {
  valid: 'valid',
  'not-yet-valid': 'expired',
  expired: 'expired',
  superseded: 'superseded',
  revoked: 'revoked',
}

export function verdictOf(state: CertificateState, number: string, name: string, asOf: Day): Verdict {
  return { valid: state === 'valid', state: told[state], number, name, asOf }
}

/** Of what is refused nothing is told but the number of the certificate that it pretends to be, where there is one. */
export function refusedVerdict(state: 'unknown' | 'altered', number: string | null, asOf: Day): Verdict {
  return { valid: false, state, number, name: null, asOf }
}
