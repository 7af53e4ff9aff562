import { z } from 'zod'
import {
  CourseFacts,
  LessonDraft,
  LONGEST_TEXT,
  MOST_OPTIONS,
  QuestionDraft,
  QuizDraft,
} from '../domain/drafts/draft.ts'
import type { Piece, Sent } from '../domain/drafts/save-piece.ts'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import { readForm } from './form.ts'

const Seq = z.coerce.number().int().min(0).max(2_000_000_000)
const Stamped = z.object({ writer: z.string().min(1).max(40), base: Seq, seq: Seq })

/** A number as somebody typed it. What is none, or out of bounds, must not keep the text beside it from being saved. */
const number = (min: number, max: number, otherwise: number) =>
  z.coerce.number().int().min(min).max(max).catch(otherwise)
/** The same where an empty field means something. */
const numberOrNone = (min: number, max: number) =>
  z
    .literal('')
    .transform(() => null)
    .or(z.coerce.number().int().min(min).max(max))
    .catch(null)
const many = z
  .union([z.string(), z.array(z.string()).max(100)])
  .default([])
  .transform((given) => (typeof given === 'string' ? [given] : given))

const Facts = Stamped.extend(CourseFacts.shape).extend({ hours: number(1, 200, 1) })
const Lesson = Stamped.extend(LessonDraft.omit({ key: true, takenOver: true }).shape).extend({
  minutes: number(1, 240, 5),
})
const Question = Stamped.extend(QuestionDraft.omit({ key: true, options: true }).shape).extend({
  option: many.pipe(z.array(QuestionDraft.shape.options.element.shape.text).max(MOST_OPTIONS)),
  right: many,
})
const Quiz = Stamped.extend(QuizDraft.shape).extend({
  drawn: numberOrNone(1, 200),
  passMark: number(1, 100, 80),
  timeLimitMinutes: numberOrNone(1, 600),
  attemptsAllowed: number(0, 100, 0),
})

/** A piece of a draft as its form sent it, and from which window. */
export type SentPiece = { piece: Piece; sent: Sent }

export async function readFacts(request: Request): Promise<Outcome<SentPiece>> {
  return split(await readForm(request, Facts), (value) => ({ piece: 'facts', value }))
}

export async function readLesson(request: Request, key: string): Promise<Outcome<SentPiece>> {
  return split(await readForm(request, Lesson), (value) => ({ piece: 'lesson', value: { key, ...value } }))
}

/** `option` comes once for each line of the form, `right` with the numbers of those that are ticked, counted from 1. */
export async function readQuestion(request: Request, key: string): Promise<Outcome<SentPiece>> {
  return split(await readForm(request, Question), ({ option, right, ...value }) => {
    const options = option.map((text, index) => ({ text, correct: right.includes(String(index + 1)) }))
    return { piece: 'question', value: { key, ...value, options: withoutTail(options) } }
  })
}

export async function readQuiz(request: Request): Promise<Outcome<SentPiece>> {
  return split(await readForm(request, Quiz), (value) => ({ piece: 'quiz', value }))
}

/** Only a text can be too long: numbers are put right, and the rest is not typed. */
const typed = /^(title|summary|text|stem|option|explanation|basis)\b/u

function split<F extends Sent>(
  form: Outcome<F>,
  pieceOf: (value: Omit<F, keyof Sent>) => Piece,
): Outcome<SentPiece> {
  if (isRefusal(form)) {
    const tooLong = form.refused === 'invalid-input' && typed.test(form.field)
    return tooLong ? { refused: 'text-too-long', longest: LONGEST_TEXT } : form
  }
  const { writer, base, seq, ...value } = form
  return { piece: pieceOf(value), sent: { writer, base, seq } }
}

/** Without the empty lines at the end of the form; one in between keeps its place. */
function withoutTail(options: QuestionDraft['options']): QuestionDraft['options'] {
  const last = options.findLastIndex(({ text, correct }) => text !== '' || correct)
  return options.slice(0, last + 1)
}
