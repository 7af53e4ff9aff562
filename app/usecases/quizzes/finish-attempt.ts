import { dayOf } from '../../domain/day.ts'
import { countingScore, isPassed, markOf } from '../../domain/quizzes/grade.ts'
import { isOver } from '../../domain/quizzes/may-start.ts'
import type { Tx } from '../../persistence/client.ts'
import {
  attemptsOf,
  closeAttempt,
  itemsToGrade,
  lockAttempt,
  type LockedAttempt,
} from '../../persistence/quizzes/attempts.ts'
import { quizById } from '../../persistence/quizzes/quiz-by-id.ts'
import { recordQuizPassed } from '../courses/record-quiz-passed.ts'
import type { PersonWorld } from '../world.ts'

/**
 * Grades one's own attempt once, in the caller's transaction, with everything that passing brings. One that ran out is
 * graded as of its deadline. The person must be locked already. Null: there is no such attempt.
 */
export async function finishAttempt(world: PersonWorld, tx: Tx, id: string): Promise<LockedAttempt | null> {
  const attempt = await lockAttempt(world.actor.personId, tx, id)
  if (!attempt) return null
  if (attempt.submittedAt !== null) return attempt
  const { deadline, passMark } = attempt
  const now = world.now()
  const submittedAt = deadline && isOver(deadline, now) ? deadline : now
  const items = await itemsToGrade(tx, id)
  const marks = items.map(({ position, weights, answer }) => ({ position, mark: markOf(weights, answer) }))
  const score = marks.reduce((sum, { mark }) => sum + mark, 0)
  const passed = isPassed(score, items.length, passMark)
  await closeAttempt(tx, id, { submittedAt, score, passed, marks })
  await recordIfPassed(world, tx, { ...attempt, submittedAt }, items.length)
  return { ...attempt, submittedAt }
}

/** The quiz is passed when the score that counts by its grading method is a passing one. */
async function recordIfPassed(
  world: PersonWorld,
  tx: Tx,
  { quizId, submittedAt }: LockedAttempt & { submittedAt: Date },
  questions: number,
): Promise<void> {
  const { personId } = world.actor
  const quiz = await quizById(tx, quizId)
  if (!quiz) throw new Error('an attempt without its quiz')
  const scores = (await attemptsOf(personId, tx, quizId)).flatMap(({ score }) => score ?? [])
  const counting = countingScore(quiz.gradingMethod, scores)
  if (counting === null || !isPassed(counting, questions, quiz.passMark)) return
  const { courseId, slug: quizSlug } = quiz
  await recordQuizPassed(world, tx, { personId, courseId, quizSlug, on: dayOf(submittedAt) })
}
