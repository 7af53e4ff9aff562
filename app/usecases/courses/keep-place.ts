import type { Outcome } from '../../domain/refusal.ts'
import { itemOf, outlineOf } from '../../persistence/courses/outlines.ts'
import { keepPlace as savePlace } from '../../persistence/courses/progress.ts'
import type { PersonWorld } from '../world.ts'

/** Remembers the heading at which the reader is, so that the lesson opens there next time. */
export async function keepPlace(
  world: PersonWorld,
  { course, lesson, place }: { course: string; lesson: string; place: string },
): Promise<Outcome<object>> {
  const { personId } = world.actor
  const outline = await outlineOf(personId, world.db, course)
  if (!outline || !itemOf(outline, lesson)) return { refused: 'not-found' }
  await savePlace(world.db, { personId, courseId: outline.courseId, lessonKey: lesson }, place, world.now())
  return {}
}
