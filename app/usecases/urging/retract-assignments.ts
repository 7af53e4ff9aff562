import type { Outcome } from '../../domain/refusal.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { assignmentsIn, retractAssignments as retract } from '../../persistence/urging/assignments.ts'
import { lockUrging } from '../../persistence/urging/new-urging.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { mayUrge, recordedBy } from './decide-urging.ts'

/** `personId`: one of those who were assigned; null: all of them. */
export type RetractedAssignments = { urgingId: string; personId: string | null }

/** Takes back what people were assigned. For whoever manages the unit from whose list they were chosen. */
export async function retractAssignments(
  world: World,
  { urgingId, personId }: RetractedAssignments,
): Promise<Outcome<{ people: number }>> {
  return inTransaction(world.db, async (tx): Promise<Outcome<{ people: number }>> => {
    await lockUrging(tx)
    const assignments = await assignmentsIn(tx, urgingId, personId)
    const [first] = assignments
    if (!first || !(await mayUrge(world, tx, first.unitId))) return { refused: 'not-found' }
    await retract(
      tx,
      assignments.map(({ id }) => id),
      recordedBy(world),
    )
    const subject = personId
      ? { subject: { kind: 'person' as const, id: personId } }
      : first.unitId
        ? { subject: { kind: 'unit' as const, id: first.unitId } }
        : {}
    await recordAudit(world, tx, {
      ...{ action: 'training.unassigned', ...subject },
      details: { certification: first.certificationId, people: assignments.length, urging: urgingId },
    })
    return { people: assignments.length }
  })
}
