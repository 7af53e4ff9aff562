import type { Outcome } from '../../domain/refusal.ts'
import { lessonContent, outlineOf } from '../../persistence/courses/outlines.ts'
import { beginRun, newestRun } from '../../persistence/courses/scenario-runs.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockPerson } from '../../persistence/courses/progress.ts'
import type { PersonWorld } from '../world.ts'

/** Begins a scenario anew; earlier walks stay recorded. An untouched walk is not begun twice. */
export async function restartScenario(
  world: PersonWorld,
  { course, lesson: key }: { course: string; lesson: string },
): Promise<Outcome<object>> {
  const { personId } = world.actor
  return inTransaction(world.db, async (tx) => {
    await lockPerson(tx, personId)
    const outline = await outlineOf(personId, tx, course)
    const lesson = outline && (await lessonContent(tx, outline.versionId, key))
    if (!lesson?.scenario) return { refused: 'not-found' }
    const run = await newestRun(personId, tx, lesson.id)
    if (run?.steps.length !== 0) await beginRun(tx, personId, lesson.id, world.now())
    return {}
  })
}
