import { setImmediate as pause } from 'node:timers/promises'
import type { Day } from '../../../domain/day.ts'
import type { Outcome } from '../../../domain/refusal.ts'
import type { DrawnUnit } from '../../../domain/units/boundaries/drawn.ts'
import type { ReadFeature } from '../../../domain/units/boundaries/feature.ts'
import { drawPicture, picturesOf } from '../../../domain/units/boundaries/pictures.ts'
import {
  planBoundaries,
  seenOf,
  type AskedBoundaries,
  type BoundaryPlan,
} from '../../../domain/units/boundaries/plan.ts'
import type { Reader, Tx } from '../../../persistence/client.ts'
import { inTransaction } from '../../../persistence/transaction.ts'
import { insertBoundaries } from '../../../persistence/units/boundaries/boundaries.ts'
import { knownRecords } from '../../../persistence/units/known-records.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { World } from '../../world.ts'

export async function planFrom(
  db: Reader,
  features: readonly ReadFeature[],
  asked: AskedBoundaries,
): Promise<Outcome<BoundaryPlan>> {
  const plan = planBoundaries(features, await knownRecords(db), asked)
  return 'fault' in plan ? { refused: 'boundaries-unusable', fault: plan } : plan
}

/** `seen`: what was previewed; null where nothing was. */
type TakenFile = { fileName: string; sha256: string; on: Day; seen: string | null }

/** Has units drawn as planned from now on, by a file that is still there (`isThere`) when it is written down. */
export async function drawFrom(
  world: World,
  plan: BoundaryPlan,
  { fileName, sha256, on, seen }: TakenFile,
  isThere: (tx: Tx) => Promise<boolean>,
): Promise<Outcome<{ units: number }>> {
  if (plan.lacking.length > 0) return { refused: 'archipelagos-missing', lacking: plan.lacking }
  if (seen !== null && seenOf(plan) !== seen) return { refused: 'preview-outdated' }
  const units = await draw(plan)
  return inTransaction(world.db, async (tx): Promise<Outcome<{ units: number }>> => {
    if (!(await isThere(tx))) return { refused: 'not-found' }
    const file = { fileName, sha256, property: plan.property, on }
    await insertBoundaries(tx, { file, units, recordedAt: world.now() })
    await recordAudit(world, tx, { action: 'boundaries.loaded', details: { units: units.length } })
    return { units: units.length }
  })
}

/** Picture by picture; others have their turn in between. */
async function draw(plan: BoundaryPlan): Promise<DrawnUnit[]> {
  const units: DrawnUnit[] = []
  for (const picture of picturesOf(plan)) {
    units.push(...drawPicture(picture))
    await pause()
  }
  return units.filter(({ parts }) => parts.length > 0)
}
