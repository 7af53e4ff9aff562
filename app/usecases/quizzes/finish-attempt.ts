import { dayOf } from '../../domain/day.ts'
import { countingScore, isPassed, markOf } from '../../domain/quizzes/grade.ts'
import { isOver } from '../../domain/quizzes/may-start.ts'
import type { Tx } from '../../persistence/client.ts'
import { lockPerson } from '../../persistence/courses/progress.ts'
import { answerSheet, lockAttempt, type AnswerSheet } from '../../persistence/quizzes/answer-sheet.ts'
import { closeIfUnchanged, type Graded } from '../../persistence/quizzes/close-attempt.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordQuizPassed } from '../courses/record-quiz-passed.ts'
import type { PersonWorld } from '../world.ts'

/**
 * Grades one's own attempt once, with everything that passing brings. One that ran out is graded as of its deadline.
 * Answers whether there is such an attempt.
 */
export async function finishAttempt(world: PersonWorld, id: string): Promise<boolean> {
  const { personId } = world.actor
  const sheet = await answerSheet(personId, world.db, id)
  if (!sheet) return false
  if (sheet.submittedAt !== null) return true
  const graded = grade(sheet, world.now())
  if (!isQuizPassed(sheet, graded) && (await closeIfUnchanged(personId, world.db, id, graded))) return true
  await inTransaction(world.db, (tx) => finishCarefully(world, tx, id))
  return true
}

/** The same with everything held, for what passes, and where an answer was saved meanwhile. */
async function finishCarefully(world: PersonWorld, tx: Tx, id: string): Promise<void> {
  const { personId } = world.actor
  await lockPerson(tx, personId)
  await lockAttempt(personId, tx, id)
  const sheet = await answerSheet(personId, tx, id)
  if (sheet?.submittedAt !== null) return
  const graded = grade(sheet, world.now())
  if (!(await closeIfUnchanged(personId, tx, id, graded))) throw new Error('an attempt that is held changed')
  if (!isQuizPassed(sheet, graded)) return
  const { courseId, courseSlug, slug: quizSlug } = sheet.quiz
  const on = dayOf(graded.submittedAt)
  await recordQuizPassed(world, tx, { personId, courseId, courseSlug, quizSlug, on })
}

function grade({ deadline, items, passMark }: AnswerSheet, now: Date): Graded {
  const submittedAt = deadline && isOver(deadline, now) ? deadline : now
  const marks = items.map(({ position, seq, weights, answer }) => ({
    ...{ position, seq, mark: markOf(weights, answer) },
  }))
  const score = marks.reduce((sum, { mark }) => sum + mark, 0)
  return { submittedAt, score, passed: isPassed(score, items.length, passMark), marks }
}

/** The quiz is passed when the score that counts by its grading method is a passing one. */
function isQuizPassed({ quiz, items, otherScores }: AnswerSheet, { score }: Graded): boolean {
  const counting = countingScore(quiz.gradingMethod, [...otherScores, score])
  return counting !== null && isPassed(counting, items.length, quiz.passMark)
}
