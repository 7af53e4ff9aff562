import { administers } from '../../../domain/people/administrating.ts'
import { ownUpload, type KeptUpload } from '../../../persistence/units/boundaries/uploads.ts'
import type { World } from '../../world.ts'

/** A file of boundaries that whoever acts sent, as long as they still administer; nobody else's. */
export async function ownBoundaries({ actor, db, now }: World, id: string): Promise<KeptUpload | null> {
  if (actor.kind !== 'person' || !administers(actor)) return null
  return ownUpload(db, actor.personId, id, now())
}
