import type { Refusal } from '../domain/refusal.ts'
import { text } from './text.ts'
import type { RefusalWords } from './vi/refusals.ts'

/** A refusal in words: what happened, and what to do. */
export function refusalWords(refusal: Refusal): RefusalWords {
  const word = text.refusals[refusal.refused] as (refusal: Refusal) => RefusalWords
  return word(refusal)
}
