import type { Step } from '../../domain/courses/scenario.ts'
import type { Reader, Tx } from '../client.ts'

export type Run = { id: string; finishedAt: Date | null; steps: Step[] }

/** A person's newest walk through a scenario, with every choice in it. */
export async function newestRun(personId: string, db: Reader, lessonId: string): Promise<Run | null> {
  const run = await db.scenarioRun.findFirst({
    where: { personId, lessonId },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    include: { choices: { orderBy: { position: 'asc' }, select: { nodeId: true, choiceId: true } } },
  })
  return run && { id: run.id, finishedAt: run.finishedAt, steps: run.choices }
}

export async function beginRun(tx: Tx, personId: string, lessonId: string, now: Date): Promise<Run> {
  const { id } = await tx.scenarioRun.create({ data: { personId, lessonId, startedAt: now } })
  return { id, finishedAt: null, steps: [] }
}

export async function keepChoice(tx: Tx, run: Run, step: Step, now: Date): Promise<void> {
  await tx.scenarioChoice.create({
    data: { runId: run.id, position: run.steps.length, ...step, chosenAt: now },
  })
}

export async function finishRun(tx: Tx, runId: string, now: Date): Promise<void> {
  await tx.scenarioRun.update({ where: { id: runId }, data: { finishedAt: now } })
}
