import type { Day } from '../day.ts'
import { toLearn } from '../reminders/to-call.ts'
import type { Standing } from '../requirements/standing.ts'

/**
 * Whether somebody has something to do for a certification: it is missing or to be renewed, or it is valid today and will
 * not be on a day (`until`; null: no day is asked about).
 */
export function isLacking(standing: Standing, until: Day | null): boolean {
  if (toLearn(standing)) return true
  if (standing.kind !== 'certified' || standing.why !== 'certificate') return false
  return until !== null && standing.validUntil !== null && standing.validUntil <= until
}
