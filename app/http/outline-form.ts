import { z } from 'zod'
import { vi } from '../i18n/vi/index.ts'

const key = z.string().max(80)
const title = z.string().trim().min(1).max(200)

/** What the forms of a draft's outline send: each names a thing, and where there are several kinds, of which kind. */
export const Title = z.object({ title })
export const NewLesson = z.object({ module: key, title })
export const Move = z.object({ what: z.enum(['module', 'lesson']), key, direction: z.enum(['up', 'down']) })
export const Removal = z.object({ what: z.enum(['module', 'lesson', 'question']), key })
export const Restoration = z.object({ what: z.enum(['lesson', 'question']), key })

/** A question begins as one of a few kinds; true or false is a single choice with both answers written. */
export const NewQuestion = z
  .object({ template: z.enum(['single', 'multiple', 'trueFalse']) })
  .transform(({ template }) =>
    template === 'trueFalse'
      ? { kind: 'single' as const, options: [...vi.drafts.written.trueFalse] }
      : { kind: template, options: [] },
  )
