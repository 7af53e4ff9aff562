import { z } from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** One line of a course's outline: a text to read, a scenario to practise, or the quiz. */
const OutlineItem = z.discriminatedUnion('kind', [
  z.object({ key: slug, module: z.string(), kind: z.literal('lesson'), file: z.string() }),
  z.object({ key: slug, module: z.string(), kind: z.literal('scenario'), file: z.string() }),
  z.object({ key: slug, module: z.string(), kind: z.literal('quiz'), quiz: slug }),
])

/** `curriculum.yaml`: what the files of a curriculum make up together. */
export const Curriculum = z.object({
  courses: z.array(
    z.object({
      slug,
      title: z.string(),
      summary: z.string(),
      hours: z.number().int().positive(),
      lessons: z.array(OutlineItem).min(1),
    }),
  ),
  banks: z.array(z.object({ key: slug, title: z.string(), files: z.array(z.string()) })),
  quizzes: z.array(
    z.object({
      slug,
      title: z.string(),
      bank: slug,
      questions: z.number().int().positive(),
      /** Percent of the full mark; 0: nothing to pass, handing it in is enough. */
      passMark: z.number().int().min(0).max(100),
      timeLimitMinutes: z.number().int().positive().nullable(),
      attemptsAllowed: z.number().int().min(0),
      delayMinutes: z.number().int().min(0),
      gradingMethod: z.enum(['highest', 'mean', 'first', 'last']),
      shuffle: z.boolean(),
    }),
  ),
  certifications: z.array(
    z.object({
      key: slug,
      title: z.string(),
      courses: z.array(slug).min(1),
      hours: z.number().int().positive(),
      validityMonths: z.number().int().positive().nullable(),
      renewalWindowMonths: z.number().int().min(0),
      renewalBase: z.enum(['previous-end', 'completion']),
      series: z.string().regex(/^[A-Z]{2,6}$/),
      graceDays: z.number().int().min(0),
    }),
  ),
})
export type Curriculum = z.infer<typeof Curriculum>

/** The head of a lesson's Markdown file. */
export const LessonHead = z.object({
  key: slug,
  title: z.string().min(1),
  minutes: z.number().int().positive(),
  summary: z.string(),
  /** The legal officer who approved the content; null until then, which readers are told. */
  reviewedBy: z.string().nullable(),
  reviewedOn: z.iso.date().nullable(),
})
export type LessonHead = z.infer<typeof LessonHead>

/** A question as its file holds it. Publishable only with a right and a wrong answer. */
export const CurriculumQuestion = z
  .object({
    key: z.string(),
    topic: z.string(),
    kind: z.enum(['single', 'multiple']),
    stem: z.string().min(1),
    options: z
      .array(z.object({ text: z.string().min(1), correct: z.boolean(), feedback: z.string().optional() }))
      .min(2),
    explanation: z.string(),
    basis: z.string(),
    effectiveFrom: z.iso.date().nullish(),
    source: z.array(z.string()),
    reviewedBy: z.string().nullish(),
  })
  .refine((question) => question.options.some((option) => option.correct), 'no right answer')
  .refine((question) => question.options.some((option) => !option.correct), 'no wrong answer')
export type CurriculumQuestion = z.infer<typeof CurriculumQuestion>
