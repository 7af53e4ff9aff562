import type { Box } from '../../../domain/courses/lesson-policy.ts'
import type { Texts } from '../../../i18n/text.ts'

/** What the editor says, and the titles under which learners see the boxes. */
export type Words = Pick<Texts['editor'], 'writing' | 'table' | 'linking' | 'boxes'> & {
  titles: Record<Box, string>
}

/** The page brings them along in its own language. */
export function wordsOf(area: HTMLTextAreaElement): Words {
  return JSON.parse(area.dataset['words'] ?? '') as Words
}
