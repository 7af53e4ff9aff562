import { removeExpired as removeExpiredCompletions } from '../../../persistence/completions/uploads.ts'
import { removeExpired as removeExpiredBoundaries } from '../../../persistence/units/boundaries/uploads.ts'
import { removeExpired } from '../../../persistence/people/roster/uploads.ts'
import type { World } from '../../world.ts'

/** Removes rosters, and lists of completed training, that nobody carried out within a day. */
export async function removeExpiredRosters({ db, now }: World): Promise<void> {
  await removeExpired(db, now())
  await removeExpiredCompletions(db, now())
  await removeExpiredBoundaries(db, now())
}
