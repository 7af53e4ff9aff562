import { createHash } from 'node:crypto'
import { CourseContent, contentOf, isSame } from '../../domain/drafts/content.ts'
import { stepKeys, type Edition } from '../../domain/drafts/edition.ts'
import { problemsOf } from '../../domain/drafts/publishable.ts'
import type { Outcome, Refusal } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { nameCourse } from '../../persistence/courses/new-course.ts'
import {
  publishedVersion,
  publishVersion,
  type PublishedVersion,
} from '../../persistence/courses/publish-version.ts'
import { lockDraft, noteDraftPublished, type StoredDraft } from '../../persistence/drafts/course-drafts.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import { publishDraftQuiz } from './publish-draft-quiz.ts'
import { publishedLessons } from './published-lessons.ts'

export type Publication = {
  /** The draft's version that was looked at before the button was pressed. */
  version: number
  /** Number of the course's newest version at that time; 0: there was none. */
  after: number
  edition: Edition
}

/**
 * Publishes a draft as the course's next version, with its bank and its test, all in one transaction. The same draft
 * published again is the version that it is already. Later changes of the draft change nothing of what was published.
 */
export async function publishDraft(
  world: PersonWorld,
  courseId: string,
  { version, after, edition }: Publication,
): Promise<Outcome<{ number: number }>> {
  return inTransaction(world.db, async (tx) => {
    const stored = await lockDraft(world.actor.roles, tx, courseId)
    if (!stored) return { refused: 'not-found' }
    if (stored.version !== version) return { refused: 'draft-changed' }
    if (problemsOf(stored.draft).length > 0) return { refused: 'draft-incomplete' }
    const content = CourseContent.parse(contentOf(stored.draft))
    const newest = await publishedVersion(tx, courseId)
    const same = newest?.content && isSame(newest.content, content)
    const declined = same ? null : editionDeclined({ after, edition }, content, newest)
    if (declined) return declined
    const number = same ? newest.number : await publish(world, tx, stored, { content, newest, edition })
    await noteDraftPublished(tx, courseId, { version, number })
    return { number }
  })
}

/**
 * What is published follows the version that was looked at. The first one is neither editorial nor substantive; what must
 * be relearned is a step that there is.
 */
function editionDeclined(
  { after, edition }: Pick<Publication, 'after' | 'edition'>,
  content: CourseContent,
  newest: PublishedVersion | null,
): Refusal | null {
  if (after !== (newest?.number ?? 0)) return { refused: 'course-changed' }
  if ((edition.change === 'first') !== (newest === null)) return { refused: 'course-changed' }
  if (edition.change !== 'substantive') return null
  const steps = stepKeys(content)
  return edition.relearn.every((key) => steps.includes(key)) ? null : { refused: 'nothing-to-relearn' }
}

type Material = { content: CourseContent; newest: PublishedVersion | null; edition: Edition }

async function publish(world: PersonWorld, tx: Tx, { courseId, basedOn }: StoredDraft, material: Material) {
  const { content, newest, edition } = material
  const base = basedOn === null ? null : await publishedVersion(tx, courseId, basedOn)
  const now = world.now()
  const number = (newest?.number ?? 0) + 1
  if (!newest) await nameCourse(tx, courseId, content.facts.title)
  const quizSlug = content.questions.length > 0 ? await publishDraftQuiz(world, tx, courseId, content) : null
  const version = {
    ...content.facts,
    content,
    fingerprint: fingerprint(content),
    lessons: publishedLessons({ ...material, base, quizSlug }, now),
    change: edition.change === 'substantive' ? edition.change : ('editorial' as const),
    refresherBy: edition.change === 'substantive' ? edition.refresherBy : null,
    publishedBy: world.actor.personId,
  }
  await publishVersion(tx, { courseId, number }, version, now)
  const subject = { kind: 'course' as const, id: courseId }
  const details = { version: number, change: edition.change }
  await recordAudit(world, tx, { action: 'course.published', subject, details })
  return number
}

function fingerprint(content: CourseContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
