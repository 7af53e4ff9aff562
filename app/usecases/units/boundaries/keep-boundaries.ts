import { createHash } from 'node:crypto'
import { administers } from '../../../domain/people/administrating.ts'
import type { Outcome } from '../../../domain/refusal.ts'
import { toKeep } from '../../../domain/units/boundaries/kept-features.ts'
import { readBoundaries } from '../../../files/boundaries/read-boundaries.ts'
import { insertUpload, removeUpload } from '../../../persistence/units/boundaries/uploads.ts'
import { keptName } from '../../tables/kept-name.ts'
import type { GivenFile } from '../../tables/read-given.ts'
import type { World } from '../../world.ts'
import { ownBoundaries } from './own-boundaries.ts'

const KEPT_MS = 24 * 60 * 60 * 1000

/** Keeps what a file of boundaries says, for a day and for whoever sent it; no unit is drawn by it yet. */
export async function keepBoundaries(
  { actor, db, now }: World,
  { file }: { file: GivenFile | null },
): Promise<Outcome<{ id: string }>> {
  if (actor.kind !== 'person' || !administers(actor)) return { refused: 'not-found' }
  if (!file) return { refused: 'file-needed' }
  const read = await readBoundaries(file.bytes)
  if ('fault' in read) return { refused: 'boundaries-unusable', fault: read }
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const createdAt = now()
  const id = await insertUpload(db, {
    ...{ ownerId: actor.personId, fileName: keptName(file.name), sha256, createdAt },
    ...{ features: read.map(toKeep), expiresAt: new Date(createdAt.getTime() + KEPT_MS) },
  })
  return { id }
}

/** Gives up a file of one's own. */
export async function dropBoundaries(world: World, { id }: { id: string }): Promise<Outcome<object>> {
  if (!(await ownBoundaries(world, id))) return { refused: 'not-found' }
  await removeUpload(world.db, id)
  return {}
}
