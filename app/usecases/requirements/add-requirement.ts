import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { insertRequirement } from '../../persistence/requirements/new-requirement.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { decideRequirement, type RequirementInput } from './decide-requirement.ts'

/**
 * Requires a certification of everybody with one of the duties in a unit or below, and in what that unit is known to become.
 * For the units of a department, everywhere for administrators and the operator.
 */
export function addRequirement(world: World, input: RequirementInput): Promise<Outcome<{ id: string }>> {
  const recordedAt = world.now()
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    await lockUnits(tx)
    const decided = await decideRequirement(world, tx, input)
    if (isRefusal(decided)) return decided
    const { stays, certificationId, dutyIds } = decided
    for (const stay of stays) await insertRequirement(tx, { ...stay, certificationId, dutyIds, recordedAt })
    const [{ id, unitId, from }] = stays
    const details = { certification: certificationId, unit: unitId, from }
    const subject = { kind: 'requirement' as const, id }
    await recordAudit(world, tx, { action: 'requirement.added', subject, details })
    return { id }
  })
}
