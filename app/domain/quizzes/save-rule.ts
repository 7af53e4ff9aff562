import type { Refusal } from '../refusal.ts'

/** A question of a running attempt with the answer that was saved last. */
export type SavedAnswer = { optionIds: readonly string[]; kind: 'single' | 'multiple'; seq: number }

export type GivenAnswer = { answer: readonly string[]; seq: number }

/** What becomes of an answer that arrives: it is kept, or a newer one is there already, or it cannot be one. */
export type Arrival = 'keep' | 'late' | Refusal

/**
 * Decides about an answer that arrives for a question. The newest wins: it must carry a higher sequence number than what
 * was saved, else it is late and ignored without harm. Options must be the question's own; one only where one is asked.
 */
export function arrival(saved: SavedAnswer, { answer, seq }: GivenAnswer): Arrival {
  if (answer.some((id) => !saved.optionIds.includes(id))) return { refused: 'option-not-in-question' }
  if (saved.kind === 'single' && new Set(answer).size > 1)
    return { refused: 'invalid-input', field: 'answer' }
  return seq > saved.seq ? 'keep' : 'late'
}
