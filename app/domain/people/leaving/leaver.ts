import { addDays, addMonths, type Day } from '../../day.ts'

/** Until when something is held, as known now: the first day without it; `null`: no end is known. */
export type HeldUntil = { until: Day | null }

/** What says whether, and when, somebody left. Each is null for what they never held. */
export type Leaver = {
  postings: HeldUntil | null
  /** The role of a learner. */
  learning: HeldUntil | null
  /** Every other role. */
  offices: HeldUntil | null
  /** When the last of these was recorded or withdrawn. */
  changedOn: Day
  /** When they came to be known, or were taken out of all lists: what counts for who never held anything. */
  knownOn: Day
}

/** So many days a leaving stays as it was entered before anything follows that cannot be undone: a wrong date is noticed by then. */
export const SETTLING_DAYS = 30

/**
 * The first day on which somebody holds neither a posting nor a role; null where no such day is known. The role of a
 * learner keeps nobody who was ever posted: a roster in which they are missing ends the posting alone.
 */
export function leftOn({ postings, learning, offices, knownOn }: Leaver): Day | null {
  const held = [postings, offices, postings ? null : learning].filter((one) => one !== null)
  return held.reduce<Day | null>(
    (latest, { until }) => (latest === null || until === null ? null : later(latest, until)),
    held.length > 0 ? FIRST : knownOn,
  )
}

/** The day from which nothing says any more who somebody was, given for how many months after leaving it may; null: none yet. */
export function forgottenOn(leaver: Leaver, retentionMonths: number): Day | null {
  const left = leftOn(leaver)
  return left && later(addMonths(left, retentionMonths), addDays(leaver.changedOn, SETTLING_DAYS))
}

const FIRST = '0001-01-01' as Day
const later = (a: Day, b: Day): Day => (a > b ? a : b)
