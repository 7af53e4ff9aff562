import type { Outcome } from '../refusal.ts'
import { normalise } from './fold.ts'
import { findPrivateNumber } from './private-numbers.ts'

/** So long is a sentence or two with the number and the day of a document. */
export const LONGEST_REASON = 300

/**
 * What somebody wrote about a colleague to be kept: why, or by which document. Refused where there is nothing, or too much,
 * or a number that may be somebody's own (DESIGN § 3.7: phones and identity cards stand in no text of ours).
 */
export function writtenReason(typed: string, field: string): Outcome<{ written: string }> {
  const written = normalise(typed)
  if (written === '' || written.length > LONGEST_REASON) return { refused: 'invalid-input', field }
  const number = findPrivateNumber(written)
  return number ? { refused: 'private-number', found: number.found } : { written }
}
