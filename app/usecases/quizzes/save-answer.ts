import { isOver } from '../../domain/quizzes/may-start.ts'
import { arrival } from '../../domain/quizzes/save-rule.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import {
  keepAnswer,
  keepIfNewest,
  lockItem,
  type KeptAnswer,
} from '../../persistence/quizzes/saved-answers.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import type { PersonWorld } from '../world.ts'

export type AnswerInput = {
  attempt: string
  /** Its place in the paper, from 1. */
  question: number
  /** Ids of the chosen options; none takes an answer back. */
  answer: string[]
  /** Grows with every change of this answer. */
  seq: number
}

/** What is saved now; `kept` says whether it is the answer that just came. */
export type AnswerSaved = { kept: boolean; seq: number; answer: string[]; savedAt: Date | null }

/** Saves the answer to one question: the newest wins, a late one is ignored. Acknowledged only once it is on disk. */
export async function saveAnswer(world: PersonWorld, input: AnswerInput): Promise<Outcome<AnswerSaved>> {
  const { attempt, question, seq } = input
  if (!isUuid(attempt)) return { refused: 'not-found' }
  const answer = [...new Set(input.answer)]
  const kept = { attemptId: attempt, position: question, answer, seq, savedAt: world.now() }
  if (await keepIfNewest(world.db, { personId: world.actor.personId, ...kept }))
    return { kept: true, seq, answer, savedAt: kept.savedAt }
  return saveCarefully(world, kept)
}

/** The same with the rule asked step by step, for whatever is not plainly to be kept: it says why. */
function saveCarefully(world: PersonWorld, given: KeptAnswer): Promise<Outcome<AnswerSaved>> {
  const { attemptId, position, answer, seq } = given
  return inTransaction(world.db, async (tx): Promise<Outcome<AnswerSaved>> => {
    const item = await lockItem(world.actor.personId, tx, attemptId, position)
    if (item === 'no-attempt') return { refused: 'not-found' }
    if (!item) return { refused: 'question-not-in-paper' }
    const now = world.now()
    if (item.submittedAt !== null || isOver(item.deadline, now)) return { refused: 'attempt-closed' }
    const verdict = arrival(item, { answer, seq })
    if (verdict === 'late') return { kept: false, seq: item.seq, answer: item.answer, savedAt: item.savedAt }
    if (verdict !== 'keep') return verdict
    await keepAnswer(tx, { ...given, savedAt: now })
    return { kept: true, seq, answer, savedAt: now }
  })
}
