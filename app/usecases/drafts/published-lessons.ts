import { stepsOf, type CourseContent } from '../../domain/drafts/content.ts'
import { lessonsOf, type LessonDraft } from '../../domain/drafts/draft.ts'
import { relearnSince, type Edition } from '../../domain/drafts/edition.ts'
import { renderLesson } from '../../files/markdown.ts'
import { vi } from '../../i18n/vi/index.ts'
import type { PublishedVersion, PublishedLesson } from '../../persistence/courses/publish-version.ts'

type Material = {
  content: CourseContent
  /** What learners have now. */
  newest: PublishedVersion | null
  /** What the draft goes on from; another one where files brought a version meanwhile. */
  base: PublishedVersion | null
  edition: Edition
  quizSlug: string | null
}

/**
 * The steps of a version as learners get them. A text that did not change keeps the review by the legal officer, one that
 * did loses it; a step that was taken over stays as it was.
 */
export function publishedLessons(material: Material, now: Date): PublishedLesson[] {
  const { content, newest, base, edition } = material
  const old = byKey(newest?.lessons ?? [])
  const drafts = byKey(lessonsOf(content))
  return stepsOf(content, vi.drafts.written.quizModule).map((step) => {
    const since = relearnSince(edition, step.key, old.get(step.key)?.relearnSince ?? null, now)
    const draft = drafts.get(step.key)
    const filled = draft ? filledLesson(draft, base, newest) : { ...unreviewed, quizSlug: material.quizSlug }
    return { html: '', scenario: null, quizSlug: null, ...step, ...filled, relearnSince: since }
  })
}

const unreviewed = { reviewedBy: null, reviewedOn: null }

type Filled = Pick<PublishedLesson, 'reviewedBy' | 'reviewedOn'> & Partial<PublishedLesson>

function filledLesson(
  { key, title, text: markdown, takenOver }: LessonDraft,
  base: PublishedVersion | null,
  newest: PublishedVersion | null,
): Filled {
  const old = base?.lessons.find((lesson) => lesson.key === key)
  if (takenOver) {
    if (!old) throw new Error(`the version that the draft goes on from has no ${key}`)
    const { module: _module, ...same } = old
    return same
  }
  const before = lessonsOf(newest?.content ?? { modules: [] }).find((lesson) => lesson.key === key)
  const published = newest?.lessons.find((lesson) => lesson.key === key)
  const isSame = before?.text === markdown && before.title === title
  const { reviewedBy, reviewedOn } = isSame && published ? published : unreviewed
  return { reviewedBy, reviewedOn, html: renderLesson(markdown, { reviewed: reviewedBy !== null }) }
}

function byKey<T extends { key: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((one) => [one.key, one]))
}
