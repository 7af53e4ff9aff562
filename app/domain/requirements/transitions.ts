import type { StandingKind } from './standing.ts'

/** What happens on the day on which somebody comes to stand elsewhere. */
export type Cause =
  | 'waiver-begins'
  | 'waiver-ends'
  | 'certificate-begins'
  | 'window-opens'
  /** The certificate lapses, is revoked or superseded. */
  | 'certificate-lost'
  | 'requirement-begins'
  | 'requirement-ends'
  /** What is required goes with another duty now, in which the person is new. */
  | 'duty-begins'
  | 'grace-ends'
  | 'course-begun'
  /** Issued and revoked on one day: it counted for none, and what is left is that it was lost. */
  | 'revoked-at-once'

type Onward = Partial<Record<StandingKind, Cause>>

const hidden = { waived: 'waiver-begins' } satisfies Onward

/**
 * The diagram of DESIGN § 3.3: where somebody may stand on the day after a day, and by what; whatever is not named stays as
 * it was. Facts that were entered late count from their day, so this is the order in valid time.
 *
 * - `renewal-due` comes after `certified` alone, because a certificate is valid for longer than its window.
 * - Who ever held a certificate is never `in-progress` or `assigned` again; who ever began a course never `assigned`.
 * - A waiver hides what goes on beneath it, so whatever may be there shows when it ends.
 */
export const transitions: Record<StandingKind, Onward> = {
  waived: {
    'renewal-due': 'waiver-ends',
    certified: 'waiver-ends',
    'not-required': 'waiver-ends',
    'in-grace': 'waiver-ends',
    expired: 'waiver-ends',
    'in-progress': 'waiver-ends',
    assigned: 'waiver-ends',
  },
  certified: {
    ...hidden,
    'renewal-due': 'window-opens',
    'not-required': 'certificate-lost',
    'in-grace': 'certificate-lost',
    expired: 'certificate-lost',
  },
  'renewal-due': {
    ...hidden,
    certified: 'certificate-begins',
    'not-required': 'certificate-lost',
    'in-grace': 'certificate-lost',
    expired: 'certificate-lost',
  },
  'not-required': {
    ...hidden,
    certified: 'certificate-begins',
    'in-grace': 'requirement-begins',
    expired: 'requirement-begins',
    'in-progress': 'requirement-begins',
    assigned: 'requirement-begins',
  },
  'in-grace': {
    ...hidden,
    certified: 'certificate-begins',
    'not-required': 'requirement-ends',
    expired: 'grace-ends',
    'in-progress': 'grace-ends',
    assigned: 'grace-ends',
  },
  expired: {
    ...hidden,
    certified: 'certificate-begins',
    'not-required': 'requirement-ends',
    'in-grace': 'duty-begins',
  },
  'in-progress': {
    ...hidden,
    certified: 'certificate-begins',
    'not-required': 'requirement-ends',
    'in-grace': 'duty-begins',
    expired: 'revoked-at-once',
  },
  assigned: {
    ...hidden,
    certified: 'certificate-begins',
    'not-required': 'requirement-ends',
    'in-grace': 'duty-begins',
    expired: 'revoked-at-once',
    'in-progress': 'course-begun',
  },
}

/** Whether somebody may stand so on the day after they stood so. */
export function mayFollow(before: StandingKind, after: StandingKind): boolean {
  return before === after || after in transitions[before]
}
