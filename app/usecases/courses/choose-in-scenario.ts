import type { Outline } from '../../domain/courses/outline.ts'
import { mayChoose, walk, type Step } from '../../domain/courses/scenario.ts'
import { dayOf } from '../../domain/day.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { itemOf, lessonContent, outlineOf } from '../../persistence/courses/outlines.ts'
import { enrolOnce, lockPerson, markDone } from '../../persistence/courses/progress.ts'
import { beginRun, finishRun, keepChoice, newestRun } from '../../persistence/courses/scenario-runs.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import type { PersonWorld } from '../world.ts'
import { completeCourseIfDone } from './complete-course-if-done.ts'

export type Choice = { course: string; lesson: string; node: string; choice: string }

/**
 * Records one choice in a scenario; at its end the step is done. The same choice sent twice (a double tap, a lost
 * reply) is one choice.
 */
export async function chooseInScenario(world: PersonWorld, input: Choice): Promise<Outcome<object>> {
  const { personId } = world.actor
  return inTransaction(world.db, async (tx) => {
    await lockPerson(tx, personId)
    const outline = await outlineOf(personId, tx, input.course)
    const lesson = outline && (await lessonContent(tx, outline.versionId, input.lesson))
    if (!outline || !lesson?.scenario) return { refused: 'not-found' }
    const run = await newestRun(personId, tx, lesson.id)
    const step = { nodeId: input.node, choiceId: input.choice }
    const steps = run?.steps ?? []
    if (isLast(steps, step)) return {}
    if (!mayChoose(lesson.scenario, steps, step)) return { refused: 'choice-not-here' }
    const now = world.now()
    const current = run ?? (await beginRun(tx, personId, lesson.id, now))
    await keepChoice(tx, current, step, now)
    await enrolOnce(tx, personId, outline.courseId, dayOf(now), now)
    if (walk(lesson.scenario, [...steps, step]).at !== null) return {}
    await finishRun(tx, current.id, now)
    await finishStep(world, tx, outline, input.lesson)
    return {}
  })
}

async function finishStep(world: PersonWorld, tx: Tx, outline: Outline, lessonKey: string): Promise<void> {
  const { personId } = world.actor
  const now = world.now()
  const { courseId } = outline
  if (!itemOf(outline, lessonKey)?.done) await markDone(tx, { personId, courseId, lessonKey }, now)
  const after = (await outlineOf(personId, tx, outline.slug)) ?? outline
  await completeCourseIfDone(
    world,
    tx,
    { personId, outline: after, on: dayOf(now), evidence: 'lessons' },
    false,
  )
}

function isLast(steps: readonly Step[], step: Step): boolean {
  const last = steps.at(-1)
  return last?.nodeId === step.nodeId && last.choiceId === step.choiceId
}
