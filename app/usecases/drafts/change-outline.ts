import { contentOf, isSame } from '../../domain/drafts/content.ts'
import { CourseDraft } from '../../domain/drafts/draft.ts'
import { changed, type OutlineChange } from '../../domain/drafts/outline-change.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { keepDraft, lockDraft } from '../../persistence/drafts/course-drafts.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'

/** Adds, names, moves, removes or brings back a part of a draft. Answers the key of what is new. */
export async function changeOutline(
  world: PersonWorld,
  courseId: string,
  change: OutlineChange,
): Promise<Outcome<{ key: string | null }>> {
  return inTransaction(world.db, async (tx) => {
    const before = await lockDraft(world.actor.roles, tx, courseId)
    const after = before && changed(before.draft, change)
    if (!after) return { refused: 'not-found' }
    const draft = CourseDraft.safeParse(after.draft)
    if (!draft.success) return { refused: 'draft-full' }
    const version = versionAfter(before, draft.data)
    await keepDraft(tx, courseId, { draft: draft.data, version }, world.now())
    const subject = { kind: 'course' as const, id: courseId }
    await recordAudit(world, tx, { action: 'draft.changed', subject, details: { what: change.change } })
    return { key: after.key ?? null }
  })
}

/** One more where learners would now be given something else; a save without a change is none. */
export function versionAfter(before: { draft: CourseDraft; version: number }, after: CourseDraft): number {
  return isSame(contentOf(before.draft), contentOf(after)) ? before.version : before.version + 1
}
