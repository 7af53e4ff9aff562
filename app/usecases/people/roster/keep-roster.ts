import { createHash } from 'node:crypto'
import { managesSomething } from '../../../domain/people/managing.ts'
import { UPLOAD_MS } from '../../../domain/people/roster/upload.ts'
import type { Outcome } from '../../../domain/refusal.ts'
import { insertUpload, openUploads, removeExpired } from '../../../persistence/people/roster/uploads.ts'
import { keptName } from '../../tables/kept-name.ts'
import type { GivenFile } from '../../tables/read-given.ts'
import type { World } from '../../world.ts'

/** So many files may wait for somebody; each may be large. */
const MOST_OPEN = 10

/** Keeps a roster that somebody sent, for a day and for them alone; it is read afterwards. */
export async function keepRoster(
  { actor, db, now }: World,
  { file }: { file: GivenFile | null },
): Promise<Outcome<{ id: string }>> {
  if (actor.kind !== 'person' || !managesSomething(actor)) return { refused: 'not-found' }
  if (!file) return { refused: 'file-needed' }
  await removeExpired(db, now())
  if ((await openUploads(db, actor.personId, now())).length >= MOST_OPEN)
    return { refused: 'rosters-waiting' }
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const createdAt = now()
  const id = await insertUpload(db, {
    ...{ ownerId: actor.personId, fileName: keptName(file.name), sha256, bytes: file.bytes, createdAt },
    expiresAt: new Date(createdAt.getTime() + UPLOAD_MS),
  })
  return { id }
}
