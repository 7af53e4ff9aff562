import type { Day } from '../day.ts'
import type { HeldCertificate, Standing } from '../requirements/standing.ts'
import { isLacking } from './lacking.ts'

/** Until when somebody wants something done (the last day on which it is in time), and since when they do. */
export type GivenTime = { assignedOn: Day; dueOn: Day }

/**
 * Whether what somebody was assigned is still to be done: there is something to do for the certification, and no certificate
 * has been earned since for it that was not revoked. So one that was done is not spoken of again when renewal comes.
 */
export function isOpen(
  { assignedOn, dueOn }: GivenTime,
  standing: Standing,
  certificates: readonly Pick<HeldCertificate, 'validFrom' | 'revokedOn'>[],
): boolean {
  const earned = certificates.some(
    ({ validFrom, revokedOn }) => validFrom >= assignedOn && revokedOn === null,
  )
  return !earned && isLacking(standing, dueOn)
}
