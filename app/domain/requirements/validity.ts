import { addMonths, type Day } from '../day.ts'

/** How long a certificate of a certification is valid, and when it may be renewed. */
export type Terms = {
  /** Null: valid without limit. */
  validityMonths: number | null
  /** The window opens this many months before the end. */
  renewalWindowMonths: number
  /** From what the new validity counts when somebody renews inside the window. */
  renewalBase: 'previous-end' | 'completion'
}

/** `validUntil` is the first day on which it is no longer valid; null: never. Paper prints the day before. */
export type Validity = { validFrom: Day; validUntil: Day | null }

/** The day on which the renewal window opens; null where nothing ends. */
export function windowOpens(validUntil: Day | null, { renewalWindowMonths }: Terms): Day | null {
  return validUntil && addMonths(validUntil, -renewalWindowMonths)
}

/**
 * The validity that a completion earns (DESIGN § 3.3). Valid from the day of completion. Its end counts from the end of
 * the certificate before when that one was still valid and its window open, so that nobody loses days by being early;
 * otherwise, or where the certification says so, from completion. Months clamp to the month's end.
 *
 * `previousValidUntil` is the latest end among certificates valid on that day; null: there is none.
 */
export function validityOf(
  completion: { completedOn: Day; previousValidUntil: Day | null } & Terms,
): Validity {
  const { completedOn, previousValidUntil, validityMonths, renewalBase } = completion
  if (validityMonths === null) return { validFrom: completedOn, validUntil: null }
  const opens = windowOpens(previousValidUntil, completion)
  const inWindow =
    opens !== null && previousValidUntil !== null && opens <= completedOn && completedOn < previousValidUntil
  const base = inWindow && renewalBase === 'previous-end' ? previousValidUntil : completedOn
  return { validFrom: completedOn, validUntil: addMonths(base, validityMonths) }
}
