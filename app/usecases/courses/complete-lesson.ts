import { itemAfter, type OutlineItem } from '../../domain/courses/outline.ts'
import { dayOf } from '../../domain/day.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { itemOf, outlineOf } from '../../persistence/courses/outlines.ts'
import { enrolOnce, lockPerson, markDone } from '../../persistence/courses/progress.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import type { PersonWorld } from '../world.ts'
import { completeCourseIfDone } from './complete-course-if-done.ts'

/**
 * The learner says that a text has been read. Scenarios are completed by walking to their end and quizzes by passing,
 * never by saying so. Answers the step to take next.
 */
export async function completeLesson(
  world: PersonWorld,
  { course, lesson }: { course: string; lesson: string },
): Promise<Outcome<{ next: OutlineItem | null }>> {
  const { personId } = world.actor
  const now = world.now()
  return inTransaction(world.db, async (tx) => {
    await lockPerson(tx, personId)
    const before = await outlineOf(personId, tx, course)
    const item = before && itemOf(before, lesson)
    if (!before || item?.kind !== 'reading') return { refused: 'not-found' }
    const { courseId } = before
    await enrolOnce(tx, personId, courseId, dayOf(now), now)
    if (!item.done) await markDone(tx, { personId, courseId, lessonKey: lesson }, now)
    const outline = (await outlineOf(personId, tx, course)) ?? before
    await completeCourseIfDone(world, tx, { personId, outline, on: dayOf(now), evidence: 'lessons' }, false)
    return { next: itemAfter(outline.items, lesson) }
  })
}
