import type { Day } from '../../domain/day.ts'
import type { Tx } from '../../persistence/client.ts'
import { outlineOf } from '../../persistence/courses/outlines.ts'
import { enrolOnce, markDone } from '../../persistence/courses/progress.ts'
import type { World } from '../world.ts'
import { completeCourseIfDone } from './complete-course-if-done.ts'

export type PassedQuiz = {
  personId: string
  courseId: string
  courseSlug: string
  quizSlug: string
  on: Day
}

/**
 * What passing a quiz brings with it, in the transaction that graded it, in which the person is held: its step of the
 * course is done, and with it perhaps the course, and with that perhaps a certificate.
 */
export async function recordQuizPassed(
  world: World,
  tx: Tx,
  { personId, courseId, courseSlug, quizSlug, on }: PassedQuiz,
): Promise<{ certificateId: string | null }> {
  const before = await outlineOf(personId, tx, courseSlug)
  const step = before?.items.find((item) => item.quizSlug === quizSlug)
  if (!before || !step) return { certificateId: null }
  const now = world.now()
  await enrolOnce(tx, personId, courseId, on, now)
  if (!step.done) await markDone(tx, { personId, courseId, lessonKey: step.key }, now)
  const outline = {
    ...before,
    items: before.items.map((item) => (item === step ? { ...item, done: true } : item)),
  }
  return completeCourseIfDone(world, tx, { personId, outline, on, evidence: `quiz:${quizSlug}` }, true)
}
