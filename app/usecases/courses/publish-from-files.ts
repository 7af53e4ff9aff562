import { contentFromSteps } from '../../domain/drafts/content.ts'
import type { ReadCurriculum } from '../../files/curriculum.ts'
import { vi } from '../../i18n/vi/index.ts'
import type { Tx } from '../../persistence/client.ts'
import { courseWithSlug } from '../../persistence/courses/new-course.ts'
import { publishedVersion, publishVersion, wasPublished } from '../../persistence/courses/publish-version.ts'

/**
 * Publishes a course of the curriculum's files as its next version, unless it was published from the same text before or
 * trainers of this installation have revised it meanwhile: theirs is never replaced. Answers the course's id.
 */
export async function publishFromFiles(
  tx: Tx,
  course: ReadCurriculum['courses'][number],
  now: Date,
): Promise<{ id: string; revised: boolean }> {
  const { slug, title, summary, hours, fingerprint } = course
  const id = await courseWithSlug(tx, slug, now)
  if (await wasPublished(tx, id, fingerprint)) return { id, revised: false }
  const newest = await publishedVersion(tx, id)
  if (newest?.publishedBy) return { id, revised: true }
  const since = new Map(newest?.lessons.map(({ key, relearnSince }) => [key, relearnSince]))
  const lessons = course.lessons.map(({ text: _text, ...lesson }) => ({
    ...lesson,
    relearnSince: since.get(lesson.key) ?? null,
  }))
  const facts = { title, summary, hours }
  const content = contentFromSteps(facts, course.lessons, vi.drafts.written.quizTitle)
  const version = { ...facts, fingerprint, content, lessons, refresherBy: null, publishedBy: null }
  const place = { courseId: id, number: (newest?.number ?? 0) + 1 }
  await publishVersion(tx, place, { ...version, change: 'editorial' }, now)
  return { id, revised: false }
}
