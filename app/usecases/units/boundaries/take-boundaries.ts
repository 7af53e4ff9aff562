import { setImmediate as pause } from 'node:timers/promises'
import { isRefusal, type Outcome } from '../../../domain/refusal.ts'
import type { DrawnUnit } from '../../../domain/units/boundaries/drawn.ts'
import { fromKept } from '../../../domain/units/boundaries/kept-features.ts'
import { drawPicture, picturesOf } from '../../../domain/units/boundaries/pictures.ts'
import {
  planBoundaries,
  seenOf,
  type AskedBoundaries,
  type BoundaryPlan,
} from '../../../domain/units/boundaries/plan.ts'
import { insertBoundaries } from '../../../persistence/units/boundaries/boundaries.ts'
import { removeUpload, type KeptUpload } from '../../../persistence/units/boundaries/uploads.ts'
import { inTransaction } from '../../../persistence/transaction.ts'
import { knownRecords } from '../../../persistence/units/known-records.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { World } from '../../world.ts'
import { ownBoundaries } from './own-boundaries.ts'

type Asked = AskedBoundaries & { id: string }
export type PreviewedBoundaries = { id: string; fileName: string; plan: BoundaryPlan }

/** What a file of one's own would bring, with its codes read as they were on a day. Nothing is written. */
export async function previewBoundaries(world: World, asked: Asked): Promise<Outcome<PreviewedBoundaries>> {
  const upload = await ownBoundaries(world, asked.id)
  if (!upload) return { refused: 'not-found' }
  const plan = await planned(world, upload, asked)
  return isRefusal(plan) ? plan : { id: upload.id, fileName: upload.fileName, plan }
}

/**
 * Has units drawn by a file of one's own from now on, as it was previewed (`seen`). One that shows the nation without its
 * archipelagos is not taken over.
 */
export async function takeBoundaries(
  world: World,
  asked: Asked & { seen: string },
): Promise<Outcome<{ units: number }>> {
  const upload = await ownBoundaries(world, asked.id)
  if (!upload) return { refused: 'not-found' }
  const plan = await planned(world, upload, asked)
  if (isRefusal(plan)) return plan
  if (plan.lacking.length > 0) return { refused: 'archipelagos-missing', lacking: plan.lacking }
  if (seenOf(plan) !== asked.seen) return { refused: 'preview-outdated' }
  const units = await draw(plan)
  return inTransaction(world.db, async (tx): Promise<Outcome<{ units: number }>> => {
    // Of two who take it over at once one does.
    if (!(await removeUpload(tx, upload.id))) return { refused: 'not-found' }
    const { fileName, sha256 } = upload
    const file = { fileName, sha256, property: plan.property, on: asked.on }
    await insertBoundaries(tx, { file, units, recordedAt: world.now() })
    await recordAudit(world, tx, { action: 'boundaries.loaded', details: { units: units.length } })
    return { units: units.length }
  })
}

async function planned(
  { db }: World,
  { features }: KeptUpload,
  asked: AskedBoundaries,
): Promise<Outcome<BoundaryPlan>> {
  const plan = planBoundaries(features.map(fromKept), await knownRecords(db), asked)
  return 'fault' in plan ? { refused: 'boundaries-unusable', fault: plan } : plan
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
