import { readTarget } from '../../domain/coverage/target.ts'
import { dayOf } from '../../domain/day.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { mayRequire } from '../../domain/requirements/requiring.ts'
import { setTarget as saveTarget } from '../../persistence/coverage/targets.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** `unitId`: null for every unit. */
export type TargetInput = { unitId: string | null; percent: string; by: string }

/**
 * Sets the target of a unit and of all below it that have none of their own. For whoever may require something there:
 * departments over their units, administrators and the operator everywhere.
 */
export async function setTarget(world: World, input: TargetInput): Promise<Outcome<object>> {
  const { unitId } = input
  const today = dayOf(world.now())
  const path = unitId === null ? [] : await pathOfUnit(world.db, unitId, today)
  const there = unitId === null || path.length > 0
  if (!there || !mayRequire(world.actor, path)) return { refused: 'not-found' }
  const target = readTarget(input, today)
  if (isRefusal(target)) return target
  const subject = unitId === null ? null : { kind: 'unit' as const, id: unitId }
  await inTransaction(world.db, async (tx) => {
    await saveTarget(tx, unitId, target, world.now())
    await recordAudit(world, tx, {
      action: 'target.set',
      ...(subject ? { subject } : {}),
      details: { ...target },
    })
  })
  return {}
}
