import { z } from 'zod'
import { parseDay } from '../day.ts'
import type { CourseContent } from './content.ts'
import { lessonsOf } from './draft.ts'
import { QUIZ_KEY } from './outline-changes.ts'

const Day = z.string().transform((given, context) => {
  const day = parseDay(given)
  if (day) return day
  context.addIssue({ code: 'custom', message: 'not a day' })
  return z.NEVER
})

/**
 * What a new version is to those who took an earlier one (DESIGN § 3.4): *editorial*, nothing to relearn; or
 * *substantive*, naming the lessons that must be learned anew and, where certified people need a refresher, by which
 * day. The first version is neither.
 */
export const Edition = z.discriminatedUnion('change', [
  z.object({ change: z.literal('first') }),
  z.object({ change: z.literal('editorial') }),
  z.object({
    change: z.literal('substantive'),
    relearn: z.array(z.string().max(80)).min(1).max(200),
    refresherBy: Day.nullable(),
  }),
])
export type Edition = z.infer<typeof Edition>

/** The steps that a version of this draft has: its lessons, and the test where there are questions. */
export function stepKeys(draft: CourseContent): string[] {
  return [...lessonsOf(draft).map(({ key }) => key), ...(draft.questions.length > 0 ? [QUIZ_KEY] : [])]
}

/**
 * Since when a step must have been learned to count as done: from now on for one named by a substantive version, else as
 * the earlier version said. Null: whenever it was learned.
 */
export function relearnSince(edition: Edition, key: string, earlier: Date | null, now: Date): Date | null {
  return edition.change === 'substantive' && edition.relearn.includes(key) ? now : earlier
}

/** Keys of the lessons whose words are not those that were published, and of those that are new. */
export function changedLessons(
  draft: CourseContent,
  published: CourseContent,
): { changed: string[]; added: string[] } {
  const before = new Map(lessonsOf(published).map((lesson) => [lesson.key, lesson]))
  const lessons = lessonsOf(draft)
  const added = lessons.filter(({ key }) => !before.has(key))
  const changed = lessons.filter(({ key, title, text }) => {
    const old = before.get(key)
    return old !== undefined && (old.title !== title || old.text !== text)
  })
  return { changed: changed.map(({ key }) => key), added: added.map(({ key }) => key) }
}
