import { removeExpired } from '../../../persistence/people/roster/uploads.ts'
import type { World } from '../../world.ts'

/** Removes rosters that nobody carried out within a day. */
export async function removeExpiredRosters({ db, now }: World): Promise<void> {
  await removeExpired(db, now())
}
