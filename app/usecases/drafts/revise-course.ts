import { draftFrom } from '../../domain/drafts/content.ts'
import { teaches } from '../../domain/drafts/teaches.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { publishedVersion } from '../../persistence/courses/publish-version.ts'
import { insertDraft } from '../../persistence/drafts/course-drafts.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'

/** Begins the draft of a published course, from what learners have now; a draft that is there already stays. */
export async function reviseCourse(world: PersonWorld, courseId: string): Promise<Outcome<object>> {
  if (!teaches(world.actor.roles) || !isUuid(courseId)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx) => {
    const newest = await publishedVersion(tx, courseId)
    if (!newest?.content) return { refused: 'not-found' }
    const draft = draftFrom(newest.content)
    const isNew = await insertDraft(tx, { courseId, draft, basedOn: newest.number }, world.now())
    const subject = { kind: 'course' as const, id: courseId }
    if (isNew) await recordAudit(world, tx, { action: 'draft.begun', subject })
    return {}
  })
}
