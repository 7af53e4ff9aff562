import { isRefusal, type Outcome } from '../../../domain/refusal.ts'
import { fromKept } from '../../../domain/units/boundaries/kept-features.ts'
import type { AskedBoundaries, BoundaryPlan } from '../../../domain/units/boundaries/plan.ts'
import { removeUpload, type KeptUpload } from '../../../persistence/units/boundaries/uploads.ts'
import type { World } from '../../world.ts'
import { drawFrom, planFrom } from './draw-boundaries.ts'
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
  const file = { ...upload, on: asked.on, seen: asked.seen }
  // Of two who take it over at once one does.
  return drawFrom(world, plan, file, (tx) => removeUpload(tx, upload.id))
}

async function planned(
  { db }: World,
  { features }: KeptUpload,
  asked: AskedBoundaries,
): Promise<Outcome<BoundaryPlan>> {
  return planFrom(db, features.map(fromKept), asked)
}
