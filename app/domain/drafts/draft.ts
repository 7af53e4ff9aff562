import { z } from 'zod'
import { normalise } from '../language/fold.ts'

/** The longest text of one lesson: some forty pages. */
export const LONGEST_TEXT = 60_000
export const MOST_OPTIONS = 8

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
  .max(80)
/** Control characters are no text, and the database takes no NUL. */
const written = (given: string) =>
  given
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((given) => normalise(written(given)))
const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((given) => written(given).trimEnd())

/** What stands at the head of a course. A draft may lack anything; what is missing is said when it is published. */
export const CourseFacts = z.object({
  title: line(200),
  summary: line(600),
  /** Hours of study that the certificate and the course page name. */
  hours: z.number().int().min(1).max(200),
})
export type CourseFacts = z.infer<typeof CourseFacts>

/** A step of a course that is not written as a text: a scenario to practise, or a test of a bank that courses share. */
export const takenOverKinds = ['scenario', 'quiz'] as const

/** A text to read, in Markdown. Its key never changes, so that learners' progress survives new versions. */
export const LessonDraft = z.object({
  key,
  title: line(200),
  summary: line(600),
  /** Minutes that reading takes. */
  minutes: z.number().int().min(1).max(240),
  text: text(LONGEST_TEXT),
  /** Stands in the published version as something else than a text: taken over from there as it is, never edited. */
  takenOver: z.enum(takenOverKinds).optional(),
})
export type LessonDraft = z.infer<typeof LessonDraft>

export const ModuleDraft = z.object({ key, title: line(200), lessons: z.array(LessonDraft).max(100) })
export type ModuleDraft = z.infer<typeof ModuleDraft>

export const QuestionDraft = z.object({
  key,
  kind: z.enum(['single', 'multiple']),
  stem: text(2_000),
  options: z.array(z.object({ text: line(1_000), correct: z.boolean() })).max(MOST_OPTIONS),
  explanation: text(3_000),
  /** Where the answer stands: the article of a law or decree. */
  basis: line(500),
})
export type QuestionDraft = z.infer<typeof QuestionDraft>

/** The test at the end of a course; there is one as soon as there are questions. */
export const QuizDraft = z.object({
  title: line(200),
  /** How many questions each paper draws; null: all of them. */
  drawn: z.number().int().min(1).max(200).nullable(),
  /** Percent of the full mark. */
  passMark: z.number().int().min(1).max(100),
  timeLimitMinutes: z.number().int().min(1).max(600).nullable(),
  /** 0: as many as one likes. */
  attemptsAllowed: z.number().int().min(0).max(100),
})
export type QuizDraft = z.infer<typeof QuizDraft>

/** Of each piece of a draft: which save was the newest, from which window, by whom and when. */
const Stamp = z.object({
  seq: z.number().int(),
  writer: z.string().max(40),
  /** Key of the person. */
  by: z.string(),
  at: z.iso.datetime(),
})
export type Stamp = z.infer<typeof Stamp>

/** All of a course that is being written. What was removed is kept, so that it can be brought back. */
export const CourseDraft = z.object({
  facts: CourseFacts,
  modules: z.array(ModuleDraft).max(60),
  questions: z.array(QuestionDraft).max(500),
  quiz: QuizDraft,
  removed: z.object({
    lessons: z.array(z.object({ module: key, lesson: LessonDraft })),
    questions: z.array(QuestionDraft),
  }),
  stamps: z.record(z.string(), Stamp),
})
export type CourseDraft = z.infer<typeof CourseDraft>

/** A course with nothing but its title, ready to be written: one module, no lesson. */
export function newDraft(title: string, words: { module: string; quiz: string }): CourseDraft {
  return {
    facts: { title: normalise(title), summary: '', hours: 1 },
    modules: [{ key: 'phan-1', title: words.module, lessons: [] }],
    questions: [],
    quiz: { title: words.quiz, drawn: null, passMark: 80, timeLimitMinutes: null, attemptsAllowed: 0 },
    removed: { lessons: [], questions: [] },
    stamps: {},
  }
}

export function lessonsOf({ modules }: Pick<CourseDraft, 'modules'>): LessonDraft[] {
  return modules.flatMap(({ lessons }) => lessons)
}

export function lessonOf(draft: CourseDraft, key: string): LessonDraft | null {
  return lessonsOf(draft).find((lesson) => lesson.key === key) ?? null
}

export function questionOf(draft: CourseDraft, key: string): QuestionDraft | null {
  return draft.questions.find((question) => question.key === key) ?? null
}

/** A lesson to be edited: one of the draft, or one that was taken out of it; steps that were taken over are not written. */
export function writtenLesson(
  draft: CourseDraft,
  key: string,
): { lesson: LessonDraft; isRemoved: boolean } | null {
  const kept = lessonOf(draft, key)
  const lesson = kept ?? draft.removed.lessons.find((one) => one.lesson.key === key)?.lesson
  return lesson && !lesson.takenOver ? { lesson, isRemoved: kept === null } : null
}

/** The same of a question. */
export function writtenQuestion(
  draft: CourseDraft,
  key: string,
): { question: QuestionDraft; isRemoved: boolean } | null {
  const kept = questionOf(draft, key)
  const question = kept ?? draft.removed.questions.find((one) => one.key === key)
  return question ? { question, isRemoved: kept === null } : null
}
