import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { insertRequirement, withdrawRequirements } from '../../persistence/requirements/new-requirement.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { decideEnding, type EndingInput } from './decide-ending.ts'

/**
 * Ends a requirement after a day, or takes one back that was entered by mistake. What is recorded is withdrawn, what is left
 * of it recorded anew: what was known before can still be asked.
 */
export function endRequirement(world: World, input: EndingInput): Promise<Outcome<{ ended: string }>> {
  const now = world.now()
  return inTransaction(world.db, async (tx): Promise<Outcome<{ ended: string }>> => {
    await lockUnits(tx)
    const decided = await decideEnding(world, tx, input)
    if (isRefusal(decided)) return decided
    const { target, ending, keptId } = decided
    const { certificationId, dutyIds, unitId } = target
    await withdrawRequirements(
      tx,
      ending.withdrawn.map(({ id }) => id),
      now,
    )
    if (ending.kept)
      await insertRequirement(tx, { ...ending.kept, id: keptId, certificationId, dutyIds, recordedAt: now })
    const action = ending.kept ? ('requirement.ended' as const) : ('requirement.withdrawn' as const)
    const details = { certification: certificationId, unit: unitId, from: ending.kept?.to ?? target.from }
    await recordAudit(world, tx, { action, subject: { kind: 'requirement', id: target.id }, details })
    return { ended: target.id }
  })
}
