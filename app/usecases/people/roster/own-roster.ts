import { managesSomething } from '../../../domain/people/managing.ts'
import type { Upload } from '../../../domain/people/roster/upload.ts'
import { ownUpload } from '../../../persistence/people/roster/uploads.ts'
import type { World } from '../../world.ts'

/** A roster that whoever acts sent, as long as they still act in any units; nobody else's. */
export async function ownRoster({ actor, db, now }: World, id: string): Promise<Upload | null> {
  if (actor.kind !== 'person' || !managesSomething(actor)) return null
  return ownUpload(db, actor.personId, id, now())
}
