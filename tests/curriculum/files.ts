import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

export const folder = join(import.meta.dirname, '../../prisma/seed/curriculum')

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
const day = z.iso.date()
const outlineItem = z.discriminatedUnion('kind', [
  z.strictObject({ key: slug, module: z.string(), kind: z.literal('lesson'), file: z.string() }),
  z.strictObject({ key: slug, module: z.string(), kind: z.literal('scenario'), file: z.string() }),
  z.strictObject({ key: slug, module: z.string(), kind: z.literal('quiz'), quiz: slug }),
])
const curriculum = z.strictObject({
  courses: z.array(
    z.strictObject({
      slug,
      title: z.string(),
      summary: z.string(),
      hours: z.number().int().positive(),
      lessons: z.array(outlineItem).min(1),
    }),
  ),
  banks: z.array(z.strictObject({ key: slug, title: z.string(), files: z.array(z.string()) })),
  quizzes: z.array(
    z.strictObject({
      slug,
      title: z.string(),
      bank: slug,
      questions: z.number().int().positive(),
      passMark: z.number().int().min(0).max(100),
      timeLimitMinutes: z.number().int().positive().nullable(),
      attemptsAllowed: z.number().int().min(0),
      delayMinutes: z.number().int().min(0),
      gradingMethod: z.enum(['highest', 'mean', 'first', 'last']),
      shuffle: z.boolean(),
    }),
  ),
  certifications: z.array(
    z.strictObject({
      key: slug,
      title: z.string(),
      courses: z.array(slug).min(1),
      hours: z.number().int().positive(),
      validityMonths: z.number().int().positive(),
      renewalWindowMonths: z.number().int().min(0),
      renewalBase: z.enum(['previous-end', 'completion']),
      series: z.string(),
      graceDays: z.number().int().min(0),
    }),
  ),
})

const lessonHead = z.strictObject({
  key: slug,
  title: z.string().min(1),
  minutes: z.number().int().min(3).max(6),
  summary: z.string().min(1),
  reviewedBy: z.string().nullable(),
  reviewedOn: day.nullable(),
})

const choice = z.strictObject({
  id: z.enum(['a', 'b', 'c', 'd']),
  text: z.string().min(1),
  verdict: z.enum(['right', 'wrong', 'dangerous']),
  consequence: z.string().min(1),
  why: z.string().min(1),
  basis: z.string().min(1).optional(),
  effectiveFrom: day.optional(),
  next: z.string().optional(),
})
const scenario = z.strictObject({
  key: z.string(),
  title: z.string().min(1),
  persona: z.string().min(1),
  minutes: z.number().int().positive(),
  learn: z.array(z.string()).min(1),
  start: z.string(),
  nodes: z
    .array(z.strictObject({ id: z.string(), text: z.string().min(1), choices: z.array(choice).min(3) }))
    .min(1),
  debrief: z.string().min(1),
  pending: z.string().optional(),
})

const option = z.strictObject({
  text: z.string().min(1),
  correct: z.boolean(),
  feedback: z.string().min(1).optional(),
})
const question = z.strictObject({
  key: z.string().regex(/^Q\d\d$/u),
  topic: z.string().min(1),
  kind: z.enum(['single', 'multiple']),
  stem: z.string().min(1),
  options: z.array(option).min(3),
  explanation: z.string().min(1),
  basis: z.string().min(1),
  effectiveFrom: day.nullable(),
  source: z.array(z.url()).min(1),
  status: z.literal('V'),
  reviewedBy: z.null(),
})

export type Lesson = z.infer<typeof lessonHead> & { file: string; body: string }
export type Scenario = z.infer<typeof scenario>
export type Question = z.infer<typeof question>

/** Every file of the curriculum, by its path inside the folder. */
export const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ya?ml|md)$/u.test(path))
  .sort()

export const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8')

export const outline = curriculum.parse(parse(textOf('curriculum.yaml')))
export const lessons: Lesson[] = within('lessons/').map(readLesson)
export const scenarios: Scenario[] = within('scenarios/').map((path) => scenario.parse(parse(textOf(path))))
export const questions: Question[] = within('questions/').flatMap((path) =>
  z.array(question).parse(parse(textOf(path))),
)

function within(start: string): string[] {
  return paths.filter((path) => path.startsWith(start))
}

function readLesson(file: string): Lesson {
  const match = /^---\n(.*?)\n---\n(.*)$/su.exec(textOf(file))
  if (!match) throw new Error(`${file} has no head`)
  return { ...lessonHead.parse(parse(match[1] ?? '')), file, body: match[2] ?? '' }
}
