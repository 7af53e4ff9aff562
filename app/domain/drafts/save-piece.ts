import {
  CourseFacts,
  LessonDraft,
  lessonsOf,
  QuestionDraft,
  QuizDraft,
  writtenLesson,
  writtenQuestion,
  type CourseDraft,
  type Stamp,
} from './draft.ts'
import type { Changed } from './outline-changes.ts'

/**
 * A piece of a draft is what one page edits and saves as a whole: the head of the course, one lesson, one question, the
 * test's settings.
 */
export type Piece =
  | { piece: 'facts'; value: CourseFacts }
  | { piece: 'lesson'; value: LessonDraft }
  | { piece: 'question'; value: QuestionDraft }
  | { piece: 'quiz'; value: QuizDraft }

/** From which window a save comes, which save of the server it started from, and its number in that window. */
export type Sent = { writer: string; base: number; seq: number }

export function stampName(piece: Piece['piece'], key?: string): string {
  return key === undefined ? piece : `${piece}/${key}`
}

/**
 * What becomes of a save. In one window the highest number wins and a late one is ignored; the same number twice is the
 * same save sent again, unless its text is another one, as from a page that was gone back to. From another window it is
 * taken only if it was made from what is saved now. Otherwise two people (or two tabs) have written at once, and a person
 * must decide which stays; not, though, where both wrote the same.
 */
export function verdict(
  stamp: Stamp | undefined,
  sent: Sent,
  saysTheSame: boolean,
): 'newer' | 'late' | 'same' | 'conflict' {
  const current = stamp?.seq ?? 0
  if (stamp?.writer === sent.writer) {
    if (sent.seq === current && !saysTheSame) return 'conflict'
    return sent.seq > current ? 'newer' : 'late'
  }
  if (sent.base === current && sent.seq > current) return 'newer'
  return stamp && saysTheSame ? 'same' : 'conflict'
}

/** Whether a piece as it was sent is what the draft holds of it. */
export function saysTheSame(draft: CourseDraft, piece: Piece): boolean {
  switch (piece.piece) {
    case 'facts':
      return isSame(CourseFacts.parse(piece.value), draft.facts)
    case 'quiz':
      return isSame(QuizDraft.parse(piece.value), draft.quiz)
    case 'question':
      return isSame(QuestionDraft.parse(piece.value), writtenQuestion(draft, piece.value.key)?.question)
    case 'lesson':
      return isSame(LessonDraft.parse(piece.value), writtenLesson(draft, piece.value.key)?.lesson)
  }
}

/** Both are as the schema wrote them, fields in its order. */
function isSame<T extends object>(one: T, other: T | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/**
 * The draft with one piece as it was sent; null where there is no such lesson or question. What somebody else removed
 * meanwhile is kept as it was written last.
 */
export function withPiece(draft: CourseDraft, piece: Piece, stamp: Stamp): Changed {
  const name = stampName(piece.piece, 'key' in piece.value ? piece.value.key : undefined)
  const after = placed(draft, piece)
  return after && { ...after, stamps: { ...draft.stamps, [name]: stamp } }
}

function placed(draft: CourseDraft, { piece, value }: Piece): Changed {
  switch (piece) {
    case 'facts':
      return { ...draft, facts: value }
    case 'quiz':
      return { ...draft, quiz: value }
    case 'question':
      return placedQuestion(draft, value)
    case 'lesson':
      return placedLesson(draft, value)
  }
}

function placedQuestion(draft: CourseDraft, value: QuestionDraft): Changed {
  const { removed } = draft
  const same = ({ key }: QuestionDraft) => key === value.key
  const put = (list: QuestionDraft[]) => list.map((one) => (same(one) ? value : one))
  if (draft.questions.some(same)) return { ...draft, questions: put(draft.questions) }
  if (!removed.questions.some(same)) return null
  return { ...draft, removed: { ...removed, questions: put(removed.questions) } }
}

/** A step that was taken over is not written, so nothing is saved for it. */
function placedLesson(draft: CourseDraft, value: LessonDraft): Changed {
  const { modules, removed } = draft
  const same = ({ key, takenOver }: LessonDraft) => key === value.key && !takenOver
  const put = (list: LessonDraft[]) => list.map((one) => (same(one) ? value : one))
  if (lessonsOf(draft).some(same))
    return { ...draft, modules: modules.map((module) => ({ ...module, lessons: put(module.lessons) })) }
  if (!removed.lessons.some(({ lesson }) => same(lesson))) return null
  const lessons = removed.lessons.map((one) => (same(one.lesson) ? { ...one, lesson: value } : one))
  return { ...draft, removed: { ...removed, lessons } }
}
