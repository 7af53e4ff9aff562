import type { CertificateState } from '../../domain/certificates/state.ts'
import type { Tone } from '../kit/badge.tsx'

export const stateTone: Record<CertificateState, Tone> = {
  valid: 'good',
  'not-yet-valid': 'warn',
  expired: 'warn',
  superseded: 'warn',
  revoked: 'bad',
}
