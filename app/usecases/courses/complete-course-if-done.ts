import { isComplete, type Outline } from '../../domain/courses/outline.ts'
import type { Day } from '../../domain/day.ts'
import type { Tx } from '../../persistence/client.ts'
import { complete, hasCompleted } from '../../persistence/courses/progress.ts'
import { issueIfEarned } from '../certificates/issue-if-earned.ts'
import type { World } from '../world.ts'

export type Done = { personId: string; outline: Outline; on: Day; evidence: string }

/**
 * Records the completion of a course of which everything is done, and issues what it earns, in the caller's transaction.
 * With `again` (the test was passed once more) a course already completed is completed anew, as a renewal needs.
 */
export async function completeCourseIfDone(
  world: World,
  tx: Tx,
  { personId, outline, on, evidence }: Done,
  again: boolean,
): Promise<{ certificateId: string | null }> {
  const nothing = { certificateId: null }
  const { courseId, versionId } = outline
  if (!isComplete(outline.items)) return nothing
  if (!again && (await hasCompleted(tx, personId, courseId))) return nothing
  const isNew = await complete(tx, { personId, courseId, versionId, on, evidence }, world.now())
  if (!isNew) return nothing
  const certificate = await issueIfEarned(world, tx, personId, courseId, on)
  return { certificateId: certificate?.id ?? null }
}
