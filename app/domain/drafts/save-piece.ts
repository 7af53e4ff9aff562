import type { CourseDraft, CourseFacts, LessonDraft, QuestionDraft, QuizDraft, Stamp } from './draft.ts'
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
 * What becomes of a save. In one window the highest number wins and a late one is ignored. From another window it is
 * taken only if it was made from what is saved now; otherwise two people (or two tabs) have written at once, and a
 * person must decide which stays.
 */
export function verdict(stamp: Stamp | undefined, sent: Sent): 'newer' | 'late' | 'conflict' {
  const current = stamp?.seq ?? 0
  if (stamp?.writer === sent.writer) return sent.seq > current ? 'newer' : 'late'
  return sent.base === current && sent.seq > current ? 'newer' : 'conflict'
}

/** The draft with one piece as it was sent; null where there is no such lesson or question. */
export function withPiece(draft: CourseDraft, { piece, value }: Piece, stamp: Stamp): Changed {
  const name = stampName(piece, 'key' in value ? value.key : undefined)
  const stamped = { ...draft, stamps: { ...draft.stamps, [name]: stamp } }
  switch (piece) {
    case 'facts':
      return { ...stamped, facts: value }
    case 'quiz':
      return { ...stamped, quiz: value }
    case 'question':
      return replaced(draft.questions, value, (questions) => ({ ...stamped, questions }))
    case 'lesson': {
      const home = draft.modules.find(({ lessons }) => lessons.some(({ key }) => key === value.key))
      return replaced(home?.lessons ?? [], value, (lessons) => ({
        ...stamped,
        modules: draft.modules.map((module) => (module === home ? { ...module, lessons } : module)),
      }))
    }
  }
}

function replaced<T extends { key: string }>(list: T[], value: T, then: (list: T[]) => CourseDraft): Changed {
  if (!list.some(({ key }) => key === value.key)) return null
  return then(list.map((one) => (one.key === value.key ? value : one)))
}
