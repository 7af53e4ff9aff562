import { parseDay, type Day } from '../day.ts'
import type { Outcome } from '../refusal.ts'

/** What came of phoning somebody: spoke with them, could not, or they said by when it will be done. */
export const callOutcomes = ['reached', 'unreached', 'promised'] as const
export type CallOutcome = (typeof callOutcomes)[number]

export type TypedCall = { personId: string; outcome: string; promised: string }
export type NewCall = { personId: string; outcome: CallOutcome; promisedBy: Day | null }

/** A call as it is to be recorded. Refused: an outcome that is none, and a promise without a day from today on. */
export function newCall({ personId, outcome, promised }: TypedCall, today: Day): Outcome<NewCall> {
  const known = callOutcomes.find((one) => one === outcome)
  if (!known) return { refused: 'invalid-input', field: 'outcome' }
  if (known !== 'promised') return { personId, outcome: known, promisedBy: null }
  const promisedBy = parseDay(promised.trim())
  if (!promisedBy || promisedBy < today) return { refused: 'invalid-input', field: 'promised' }
  return { personId, outcome: known, promisedBy }
}
