import { findPrivateNumber, type PrivateNumber } from '../language/private-numbers.ts'
import { lessonsOf, type CourseDraft, type LessonDraft, type QuestionDraft } from './draft.ts'

/** Where in a draft something is amiss. */
export type Place =
  | { at: 'course' }
  | { at: 'module'; key: string; title: string }
  | { at: 'lesson'; key: string; title: string }
  | { at: 'question'; key: string; number: number }
  | { at: 'quiz' }

export type ProblemName =
  | 'title-missing'
  | 'no-lesson'
  | 'text-missing'
  | 'law-without-basis'
  | 'stem-missing'
  | 'no-right-option'
  | 'no-wrong-option'
  | 'several-right-options'
  | 'same-option-twice'
  | 'too-few-questions'
  | `${PrivateNumber['kind']}-number`

/** Why a draft cannot be published, and where. `found`: the words that are meant. */
export type Problem = { name: ProblemName; place: Place; found?: string }

/** Everything that keeps a draft from being published (DESIGN § 3.5, § 3.7); nothing: it can be. Empty modules are left out. */
export function problemsOf(draft: CourseDraft): Problem[] {
  const { facts } = draft
  const course: Place = { at: 'course' }
  return [
    ...(facts.title ? [] : [{ name: 'title-missing' as const, place: course }]),
    ...privateNumbers(course, facts.title, facts.summary),
    ...(lessonsOf(draft).length > 0 ? [] : [{ name: 'no-lesson' as const, place: course }]),
    ...draft.modules.filter(({ lessons }) => lessons.length > 0).flatMap(moduleProblems),
    ...draft.questions.flatMap(questionProblems),
    ...quizProblems(draft),
  ]
}

function moduleProblems({ key, title, lessons }: CourseDraft['modules'][number]): Problem[] {
  const place: Place = { at: 'module', key, title }
  return [
    ...(title ? [] : [{ name: 'title-missing' as const, place }]),
    ...privateNumbers(place, title),
    ...lessons.flatMap(lessonProblems),
  ]
}

/** A box of law must say where the law stands: `:::law basis="…"`. */
const LAW_WITHOUT_BASIS = /^ {0,3}:::+ *law(?![^\n]*\bbasis=" *[^"\s][^"\n]*")/mu

function lessonProblems({ key, title, summary, text, takenOver }: LessonDraft): Problem[] {
  if (takenOver) return []
  const place: Place = { at: 'lesson', key, title }
  return [
    ...(title ? [] : [{ name: 'title-missing' as const, place }]),
    ...(text.trim() ? [] : [{ name: 'text-missing' as const, place }]),
    ...(LAW_WITHOUT_BASIS.test(text) ? [{ name: 'law-without-basis' as const, place }] : []),
    ...privateNumbers(place, title, summary, text),
  ]
}

/** A question without a right or without a wrong answer cannot be marked; of single choice exactly one is right. */
function questionProblems(question: QuestionDraft, index: number): Problem[] {
  const place: Place = { at: 'question', key: question.key, number: index + 1 }
  const options = filledOptions(question)
  const right = options.filter(({ correct }) => correct).length
  const distinct = new Set(options.map(({ text }) => text.toLowerCase())).size
  const names: ProblemName[] = [
    ...(question.stem.trim() ? [] : ['stem-missing' as const]),
    ...(right === 0 ? ['no-right-option' as const] : []),
    ...(right === options.length ? ['no-wrong-option' as const] : []),
    ...(question.kind === 'single' && right > 1 ? ['several-right-options' as const] : []),
    ...(distinct < options.length ? ['same-option-twice' as const] : []),
  ]
  const texts = [question.stem, ...options.map(({ text }) => text), question.explanation, question.basis]
  return [...names.map((name) => ({ name, place })), ...privateNumbers(place, ...texts)]
}

function quizProblems({ quiz, questions }: CourseDraft): Problem[] {
  if (questions.length === 0) return []
  const place: Place = { at: 'quiz' }
  return [
    ...(quiz.title ? [] : [{ name: 'title-missing' as const, place }]),
    ...(quiz.drawn !== null && quiz.drawn > questions.length
      ? [{ name: 'too-few-questions' as const, place }]
      : []),
    ...privateNumbers(place, quiz.title),
  ]
}

/** Options that say something; empty lines of the form are none. */
export function filledOptions({ options }: QuestionDraft): QuestionDraft['options'] {
  return options.filter(({ text }) => text !== '')
}

function privateNumbers(place: Place, ...texts: string[]): Problem[] {
  return texts.flatMap((text): Problem[] => {
    const number = findPrivateNumber(text)
    return number ? [{ name: `${number.kind}-number`, place, found: number.found }] : []
  })
}
