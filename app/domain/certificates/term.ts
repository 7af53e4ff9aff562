import type { Day } from '../day.ts'
import type { SignedFacts } from './code.ts'

/**
 * What the signed dates alone say of a day: still within the term, past it, or that the clock is wrong, because nothing
 * is signed before its day of issue.
 */
export type Term = 'running' | 'over' | 'clock-behind'

export function termOn(
  { issuedOn, validUntil }: Pick<SignedFacts, 'issuedOn' | 'validUntil'>,
  on: Day,
): Term {
  if (on < issuedOn) return 'clock-behind'
  return validUntil !== null && validUntil <= on ? 'over' : 'running'
}

/** The day to judge by with no network: a device whose clock has fallen behind knows at least when it was last told. */
export function latestKnownDay(ofDevice: Day, lastTold: Day): Day {
  return ofDevice > lastTold ? ofDevice : lastTold
}
