import type { Outcome } from '../../../domain/refusal.ts'
import { removeUpload } from '../../../persistence/people/roster/uploads.ts'
import type { World } from '../../world.ts'
import { ownRoster } from './own-roster.ts'

/** Gives up a roster that was sent: the file is removed. One that is being carried out goes on. */
export async function dropRoster(world: World, { id }: { id: string }): Promise<Outcome<object>> {
  const upload = await ownRoster(world, id)
  if (!upload) return { refused: 'not-found' }
  if (upload.state === 'importing') return { refused: 'roster-busy' }
  await removeUpload(world.db, id)
  return {}
}
