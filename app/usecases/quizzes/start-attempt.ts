import { isLocked } from '../../domain/courses/outline.ts'
import { bytesNeeded, drawFrom, drawPaper } from '../../domain/quizzes/draw-paper.ts'
import { deadlineOf, finishedSince, isOver, mayNotStart } from '../../domain/quizzes/may-start.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { outlineOf } from '../../persistence/courses/outlines.ts'
import { lockPerson } from '../../persistence/courses/progress.ts'
import { attemptsOf, drawable, insertAttempt, type AttemptRow } from '../../persistence/quizzes/attempts.ts'
import { quizById, type QuizRow } from '../../persistence/quizzes/quiz-by-id.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import type { PersonWorld } from '../world.ts'
import { finishAttempt } from './finish-attempt.ts'

export type StartInput = {
  /** Our id of the quiz, or its name in addresses. */
  quiz: string
  /** One for each intention to start: asked again with it, the same attempt is the answer. */
  key?: string | undefined
}

/**
 * Starts an attempt, or answers the one that is open: starting twice gives one. The paper is drawn now and frozen, the
 * deadline set. One that ran out meanwhile is graded first.
 */
export async function startAttempt(world: PersonWorld, input: StartInput): Promise<Outcome<{ id: string }>> {
  const { personId } = world.actor
  const quiz = await quizById(world.db, input.quiz)
  if (!quiz) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx) => {
    await lockPerson(tx, personId)
    const before = await attemptsOf(personId, tx, quiz.id)
    const asked = input.key && before.find(({ idempotencyKey }) => idempotencyKey === input.key)
    const open = before.find(({ submittedAt }) => submittedAt === null)
    if (asked) return { id: asked.id }
    if (open && !isOver(open.deadline, world.now())) return { id: open.id }
    if (open) await finishAttempt(world, tx, open.id)
    const attempts = open ? await attemptsOf(personId, tx, quiz.id) : before
    return (await mayNot(world, tx, quiz, attempts)) ?? begin(world, tx, quiz, attempts, input.key)
  })
}

async function mayNot(world: PersonWorld, tx: Tx, quiz: QuizRow, attempts: AttemptRow[]) {
  const outline = await outlineOf(world.actor.personId, tx, quiz.courseSlug)
  const step = outline?.items.find(({ quizSlug }) => quizSlug === quiz.slug)
  if (!outline || !step) return { refused: 'not-found' as const }
  const finished = finishedSince(attempts, step.relearnSince)
  return mayNotStart(quiz, finished, !isLocked(outline.items, step), world.now())
}

async function begin(
  world: PersonWorld,
  tx: Tx,
  quiz: QuizRow,
  attempts: AttemptRow[],
  key: string | undefined,
): Promise<{ id: string }> {
  const bank = await drawable(tx, quiz.bankId)
  const rules = { count: quiz.questionCount, shuffle: quiz.shuffle }
  const paper = drawPaper(bank, rules, drawFrom(world.random(bytesNeeded(bank))))
  const startedAt = world.now()
  const attempt = {
    ...{ personId: world.actor.personId, quizId: quiz.id, passMark: quiz.passMark, startedAt },
    number: (attempts.at(-1)?.number ?? 0) + 1,
    idempotencyKey: key ?? null,
    deadline: deadlineOf(startedAt, quiz.timeLimitMinutes),
  }
  return { id: await insertAttempt(tx, attempt, paper) }
}
