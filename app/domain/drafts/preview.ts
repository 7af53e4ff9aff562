import type { Outline } from '../courses/outline.ts'
import { contentOf, stepsOf } from './content.ts'
import type { CourseDraft } from './draft.ts'

/** Instead of a step's key: the course's own page. No key of a lesson has an underscore. */
export const COURSE_STEP = '_course'

/** A draft as a learner would see its course who has done nothing of it yet. */
export function previewOutline(draft: CourseDraft, courseId: string, quizModule: string): Outline {
  const content = contentOf(draft)
  const untouched = { quizSlug: null, done: false, again: false, relearnSince: null, place: null }
  const items = stepsOf(content, quizModule).map((step) => ({ ...step, ...untouched }))
  return { ...content.facts, courseId, versionId: '', slug: '', refresherBy: null, items }
}
