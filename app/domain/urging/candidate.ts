import type { Day } from '../day.ts'
import type { Standing } from '../requirements/standing.ts'
import { isLacking } from './lacking.ts'

/** Why somebody who was chosen is left out. */
export const leftOut = ['elsewhere', 'unrequired', 'suspended', 'waived', 'trained', 'already'] as const
export type LeftOut = (typeof leftOut)[number]

/** What comes of it for one of the people who were chosen. */
export const urgedAs = ['assigned', 'letter', 'phone', ...leftOut] as const
export type UrgedAs = (typeof urgedAs)[number]

/** Somebody who was chosen, as things stand today. */
export type Candidate = {
  personId: string
  /** In post today, in a unit that whoever acts manages. */
  here: boolean
  suspended: boolean
  email: string | null
  /** For each certification that is required of the person today. */
  standings: { certificationId: string; standing: Standing }[]
  /** What the person is assigned already. */
  assigned: { certificationId: string; dueOn: Day; note: string }[]
  /** A letter that reminds waits for the person, or was made today. */
  written: boolean
}

/**
 * Whether somebody is assigned a certification: whoever lacks it by the day on which it is due. Left out, in this order: who
 * is in post no more or belongs to others, may not use the system, of whom it is not required, is waived, will hold it
 * then, or was assigned the very same.
 */
export function assigning(
  candidate: Candidate,
  order: { certificationId: string; dueOn: Day; note: string },
): UrgedAs {
  const out = outOfReach(candidate, order.certificationId, order.dueOn)
  if (out) return out
  const same = candidate.assigned.some(
    ({ certificationId, dueOn, note }) =>
      certificationId === order.certificationId && dueOn === order.dueOn && note === order.note,
  )
  return same ? 'already' : 'assigned'
}

/**
 * Whether somebody is written to or, without an e-mail address, put on the call list. Left out are the same people as in
 * {@link assigning}, and to whom a letter of today goes anyway: one a day.
 */
export function reminding(
  candidate: Candidate,
  about: { certificationId: string | null; until: Day | null },
): UrgedAs {
  const out = outOfReach(candidate, about.certificationId, about.until)
  if (out) return out
  if (candidate.written) return 'already'
  return candidate.email ? 'letter' : 'phone'
}

function outOfReach(
  { here, suspended, standings }: Candidate,
  certificationId: string | null,
  until: Day | null,
): LeftOut | null {
  if (!here) return 'elsewhere'
  if (suspended) return 'suspended'
  const asked = standings.filter((one) => certificationId === null || one.certificationId === certificationId)
  if (asked.length === 0) return 'unrequired'
  if (asked.some(({ standing }) => isLacking(standing, until))) return null
  return asked.every(({ standing }) => standing.kind === 'waived') ? 'waived' : 'trained'
}
