import type { Stamp } from '../../domain/drafts/draft.ts'
import {
  saysTheSame,
  stampName,
  verdict,
  withPiece,
  type Piece,
  type Sent,
} from '../../domain/drafts/save-piece.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { keepDraft, lockDraft } from '../../persistence/drafts/course-drafts.ts'
import { fullNameOf } from '../../persistence/people/full-name.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import { versionAfter } from './change-outline.ts'

/** The save that stands now: this one, a newer one where this came late, or another window's that says the same. */
export type PieceSaved = { saved: { seq: number; at: string; same?: true } }
/** Somebody else saved meanwhile: a person must decide which text stays. */
export type PieceConflict = { conflict: { by: string; at: string; seq: number } }

/** Saves one piece of a draft as it was sent (`domain/drafts/save-piece.ts` decides whether). Nothing else is touched. */
export async function savePiece(
  world: PersonWorld,
  courseId: string,
  piece: Piece,
  sent: Sent,
): Promise<Outcome<PieceSaved | PieceConflict>> {
  return inTransaction(world.db, async (tx) => {
    const before = await lockDraft(world.actor.roles, tx, courseId)
    if (!before) return { refused: 'not-found' }
    const name = stampName(piece.piece, 'key' in piece.value ? piece.value.key : undefined)
    const stamp = before.draft.stamps[name]
    const decided = verdict(stamp, sent, saysTheSame(before.draft, piece))
    if (stamp && decided === 'late') return { saved: { seq: stamp.seq, at: stamp.at } }
    if (stamp && decided === 'same') return { saved: { seq: stamp.seq, at: stamp.at, same: true } }
    const now = world.now()
    const own = stampOf(world.actor.personId, sent, now)
    if (decided === 'conflict') return { conflict: await told(tx, stamp ?? { ...own, seq: 0 }) }
    const draft = withPiece(before.draft, piece, own)
    if (!draft) return { refused: 'not-found' }
    await keepDraft(tx, courseId, { draft, version: versionAfter(before, draft) }, now)
    if (stamp?.writer !== own.writer) await audit(world, tx, courseId, piece.piece)
    return { saved: { seq: own.seq, at: own.at } }
  })
}

/** Once for each window that writes, not for every save from it. */
async function audit(world: PersonWorld, tx: Tx, courseId: string, what: Piece['piece']): Promise<void> {
  const subject = { kind: 'course' as const, id: courseId }
  await recordAudit(world, tx, { action: 'draft.changed', subject, details: { what } })
}

function stampOf(by: string, { writer, seq }: Sent, now: Date): Stamp {
  return { writer, seq, by, at: now.toISOString() }
}

async function told(tx: Tx, { by, at, seq }: Stamp): Promise<PieceConflict['conflict']> {
  return { by: (await fullNameOf(tx, by)) ?? '', at, seq }
}
