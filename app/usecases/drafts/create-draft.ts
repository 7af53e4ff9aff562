import { newDraft } from '../../domain/drafts/draft.ts'
import { teaches } from '../../domain/drafts/teaches.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { vi } from '../../i18n/vi/index.ts'
import { insertCourse } from '../../persistence/courses/new-course.ts'
import { insertDraft } from '../../persistence/drafts/course-drafts.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'

/** Begins a new course. Nobody but those who teach sees it until it is published. */
export async function createDraft(
  world: PersonWorld,
  { title }: { title: string },
): Promise<Outcome<{ courseId: string }>> {
  if (!teaches(world.actor.roles)) return { refused: 'not-found' }
  const now = world.now()
  const words = { module: vi.drafts.written.moduleTitle, quiz: vi.drafts.written.quizTitle }
  const draft = newDraft(title, words)
  if (draft.facts.title === '') return { refused: 'invalid-input', field: 'title' }
  return inTransaction(world.db, async (tx) => {
    const courseId = await insertCourse(tx, draft.facts.title, now)
    await insertDraft(tx, { courseId, draft, basedOn: null }, now)
    await recordAudit(world, tx, { action: 'draft.begun', subject: { kind: 'course', id: courseId } })
    return { courseId }
  })
}
