import type { CourseDraft } from '../../domain/drafts/draft.ts'
import { stampName, type Piece } from '../../domain/drafts/save-piece.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { Reader } from '../client.ts'
import { fullNameOf } from '../people/full-name.ts'
import { draftOf } from './course-drafts.ts'

/** What the page of one piece of a draft needs besides the piece: which save it was made from, and whose that was. */
export type DraftWithStamp = {
  draft: CourseDraft
  base: number
  /** The window that it came from. */
  last: string | null
  saved: { at: string; by: string } | null
}

/** A draft, and the newest save of one of its pieces. */
export async function draftWithStamp(
  roles: readonly HeldRole[],
  db: Reader,
  courseId: string,
  piece: { piece: Piece['piece']; key?: string },
): Promise<DraftWithStamp | null> {
  const stored = await draftOf(roles, db, courseId)
  if (!stored) return null
  const stamp = stored.draft.stamps[stampName(piece.piece, piece.key)]
  if (!stamp) return { draft: stored.draft, base: 0, last: null, saved: null }
  const saved = { at: stamp.at, by: (await fullNameOf(db, stamp.by)) ?? '' }
  return { draft: stored.draft, base: stamp.seq, last: stamp.writer, saved }
}
