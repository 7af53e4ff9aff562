import { isLocked } from '../../domain/courses/outline.ts'
import { bytesNeeded, drawFrom, drawPaper } from '../../domain/quizzes/draw-paper.ts'
import { deadlineOf, finishedSince, isOver, mayNotStart } from '../../domain/quizzes/may-start.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { outlineOf } from '../../persistence/courses/outlines.ts'
import { attemptsOf, type AttemptRow } from '../../persistence/quizzes/attempts.ts'
import { beginAttempt } from '../../persistence/quizzes/begin-attempt.ts'
import { drawable } from '../../persistence/quizzes/drawable.ts'
import { quizById, type QuizRow } from '../../persistence/quizzes/quiz-by-id.ts'
import { newKeys } from '../new-keys.ts'
import type { PersonWorld } from '../world.ts'
import { finishAttempt } from './finish-attempt.ts'

export type StartInput = {
  /** Our id of the quiz, or its name in addresses. */
  quiz: string
  /** One for each intention to start: asked again with it, the same attempt is the answer. */
  key?: string | undefined
}

/** Whoever is overtaken sees afterwards what was begun, so that more than a second try is seldom needed. */
const MOST_TRIES = 5

/**
 * Starts an attempt, or answers the one that is open: starting twice gives one. The paper is drawn now and frozen, the
 * deadline set. One that ran out meanwhile is graded first. Nobody is held: what was decided is done only if no other
 * attempt began since, else it is decided anew.
 */
export async function startAttempt(world: PersonWorld, input: StartInput): Promise<Outcome<{ id: string }>> {
  const quiz = await quizById(world.db, input.quiz)
  if (!quiz) return { refused: 'not-found' }
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const outcome = await tryToStart(world, quiz, input.key)
    if (outcome) return outcome
  }
  // The one thing that stays in the way.
  return { refused: 'invalid-input', field: 'key' }
}

/** Null: what was seen is no longer so. */
async function tryToStart(
  world: PersonWorld,
  quiz: QuizRow,
  key: string | undefined,
): Promise<Outcome<{ id: string }> | null> {
  const attempts = await attemptsOf(world.actor.personId, world.db, quiz.id)
  const asked = key && attempts.find(({ idempotencyKey }) => idempotencyKey === key)
  const open = attempts.find(({ submittedAt }) => submittedAt === null)
  if (asked) return { id: asked.id }
  if (open && !isOver(open.deadline, world.now())) return { id: open.id }
  if (open) {
    await finishAttempt(world, open.id)
    return null
  }
  return (await mayNot(world, quiz, attempts)) ?? begin(world, quiz, attempts, key)
}

async function mayNot(world: PersonWorld, quiz: QuizRow, attempts: AttemptRow[]) {
  const outline = await outlineOf(world.actor.personId, world.db, quiz.courseSlug)
  const step = outline?.items.find(({ quizSlug }) => quizSlug === quiz.slug)
  if (!outline || !step) return { refused: 'not-found' as const }
  const finished = finishedSince(attempts, step.relearnSince)
  return mayNotStart(quiz, finished, !isLocked(outline.items, step), world.now())
}

async function begin(
  world: PersonWorld,
  quiz: QuizRow,
  attempts: AttemptRow[],
  key: string | undefined,
): Promise<{ id: string } | null> {
  const bank = await drawable(world.db, quiz.bankId)
  const rules = { count: quiz.questionCount, shuffle: quiz.shuffle }
  const paper = drawPaper(bank, rules, drawFrom(world.random(bytesNeeded(bank))))
  const startedAt = world.now()
  const id = newKeys(world)()
  const attempt = {
    id,
    ...{ personId: world.actor.personId, quizId: quiz.id, passMark: quiz.passMark, startedAt },
    number: (attempts.at(-1)?.number ?? 0) + 1,
    idempotencyKey: key ?? null,
    deadline: deadlineOf(startedAt, quiz.timeLimitMinutes),
  }
  return (await beginAttempt(world.db, attempt, paper)) ? { id } : null
}
