import { createHash } from 'node:crypto'
import { administers } from '../../../domain/people/administrating.ts'
import { isRefusal, type Outcome } from '../../../domain/refusal.ts'
import type { AskedBoundaries } from '../../../domain/units/boundaries/plan.ts'
import { readBoundaries } from '../../../files/boundaries/read-boundaries.ts'
import { keptName } from '../../tables/kept-name.ts'
import type { GivenFile } from '../../tables/read-given.ts'
import type { World } from '../../world.ts'
import { drawFrom, planFrom } from './draw-boundaries.ts'

/** `units` are drawn by the file now, `derived` of them from their communes; `unknown` features are passed over, `missing` units have no outline. */
export type LoadedBoundaries = {
  property: string
  units: number
  derived: number
  unknown: number
  missing: number
}

/** Has units drawn by a file from now on without a preview, as whoever looks after the server does; refused as the page refuses it. */
export async function loadBoundaries(
  world: World,
  { file, ...asked }: AskedBoundaries & { file: GivenFile },
): Promise<Outcome<LoadedBoundaries>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const read = await readBoundaries(file.bytes)
  if ('fault' in read) return { refused: 'boundaries-unusable', fault: read }
  const plan = await planFrom(world.db, read, asked)
  if (isRefusal(plan)) return plan
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const taken = { fileName: keptName(file.name), sha256, on: asked.on, seen: null }
  const drawn = await drawFrom(world, plan, taken, () => Promise.resolve(true))
  if (isRefusal(drawn)) return drawn
  const { property, derived, unknown, missing } = plan
  return { property, ...drawn, derived: derived.length, unknown: unknown.length, missing: missing.length }
}
