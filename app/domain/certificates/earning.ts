import type { Day } from '../day.ts'
import { validityOf, type Terms, type Validity } from '../requirements/validity.ts'
import type { SnapshotCourse } from './snapshot.ts'
import { stateOn, type CertificateFacts } from './state.ts'

/** A certificate that the person was issued before for the same certification. */
export type Held = CertificateFacts & { completionIds: string[] }

export type Earning = Terms & {
  /** Every course of the certification with the person's newest completion of it; null: not completed. */
  courses: (SnapshotCourse | null)[]
  held: Held[]
}

/** What has been earned: the completions behind it, the day of the last of them, and how long it is valid. */
export type Earned = Validity & { courses: SnapshotCourse[]; completedOn: Day }

/**
 * What a person has earned and not been given yet; null: nothing. Every course must be completed, each by a completion
 * that no certificate of the same certification rests on: a renewal takes all courses anew (DESIGN § 3.3, § 3.6).
 */
export function earnedBy(earning: Earning): Earned | null {
  const courses = earning.courses.filter((course) => course !== null)
  const used = new Set(earning.held.flatMap((certificate) => certificate.completionIds))
  const complete = courses.length > 0 && courses.length === earning.courses.length
  if (!complete || courses.some(({ completionId }) => used.has(completionId))) return null
  const completedOn = courses.map(({ on }) => on).reduce((a, b) => (a > b ? a : b))
  const previousValidUntil = latestEnd(earning.held, completedOn)
  return { courses, completedOn, ...validityOf({ ...earning, completedOn, previousValidUntil }) }
}

/** Of every course of a certification all completions, on one day the one recorded last first. */
export type EarningHistory = Omit<Earning, 'courses'> & { courses: SnapshotCourse[][] }

/**
 * What a person earns by training of a day or later that is recorded only now, in the order in which it was earned: whoever
 * looks at each day alone finds every course completed by then, the last time by a completion that no certificate rests on.
 * A certificate of a later day is no hindrance, and one earned before counts for the renewal by one after it.
 */
export function earnedSince(history: EarningHistory, since: Day): Earned[] {
  const held = [...history.held]
  const days = history.courses.flat().map(({ on }) => on)
  return [...new Set(days)]
    .filter((on) => on >= since)
    .sort()
    .flatMap((on) => {
      const courses = history.courses.map((all) => newestUntil(all, on))
      const earned = earnedBy({ ...history, courses, held })
      if (!earned) return []
      const { validFrom, validUntil } = earned
      const completionIds = earned.courses.map(({ completionId }) => completionId)
      held.push({ validFrom, validUntil, revokedOn: null, supersededOn: null, completionIds })
      return [earned]
    })
}

function newestUntil(completions: readonly SnapshotCourse[], day: Day): SnapshotCourse | null {
  const until = completions.filter(({ on }) => on <= day)
  return until.reduce<SnapshotCourse | null>((best, one) => (best && best.on >= one.on ? best : one), null)
}

/** The latest end among certificates valid on the day. */
function latestEnd(held: Held[], on: Day): Day | null {
  const ends = held
    .filter((certificate) => stateOn(certificate, on) === 'valid')
    .map(({ validUntil }) => validUntil)
  return ends.reduce((a, b) => (a !== null && (b === null || a > b) ? a : b), null)
}
