import type { Day } from '../../domain/day.ts'
import type { Tx } from '../../persistence/client.ts'
import { courseSlug, outlineOf } from '../../persistence/courses/outlines.ts'
import { enrolOnce, lockPerson, markDone } from '../../persistence/courses/progress.ts'
import type { World } from '../world.ts'
import { completeCourseIfDone } from './complete-course-if-done.ts'

export type PassedQuiz = { personId: string; courseId: string; quizSlug: string; on: Day }

/**
 * What passing a quiz brings with it, in the transaction that graded it: its step of the course is done, and with it
 * perhaps the course, and with that perhaps a certificate.
 */
export async function recordQuizPassed(
  world: World,
  tx: Tx,
  { personId, courseId, quizSlug, on }: PassedQuiz,
): Promise<{ certificateId: string | null }> {
  await lockPerson(tx, personId)
  const slug = await courseSlug(tx, courseId)
  const before = await outlineOf(personId, tx, slug)
  const step = before?.items.find((item) => item.quizSlug === quizSlug)
  if (!before || !step) return { certificateId: null }
  const now = world.now()
  await enrolOnce(tx, personId, courseId, on, now)
  if (!step.done) await markDone(tx, { personId, courseId, lessonKey: step.key }, now)
  const outline = (await outlineOf(personId, tx, slug)) ?? before
  return completeCourseIfDone(world, tx, { personId, outline, on, evidence: `quiz:${quizSlug}` }, true)
}
