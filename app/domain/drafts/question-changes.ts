import type { CourseDraft, QuestionDraft } from './draft.ts'
import { keyFor } from './key-for.ts'
import type { Changed } from './outline-changes.ts'

/** Adds a question without words; `options` are those that it begins with. */
export function addQuestion(
  draft: CourseDraft,
  kind: QuestionDraft['kind'],
  options: readonly string[] = [],
): { draft: CourseDraft; key: string } {
  const taken = [...draft.questions, ...draft.removed.questions].map(({ key }) => key)
  const key = keyFor(`cau ${taken.length + 1}`, taken, 'cau')
  const first = options.map((text) => ({ text, correct: false }))
  const question = { key, kind, stem: '', options: first, explanation: '', basis: '' }
  return { draft: { ...draft, questions: [...draft.questions, question] }, key }
}

export function removeQuestion(draft: CourseDraft, key: string): Changed {
  const question = draft.questions.find((one) => one.key === key)
  if (!question) return null
  return {
    ...draft,
    questions: draft.questions.filter((one) => one !== question),
    removed: { ...draft.removed, questions: [...draft.removed.questions, question] },
  }
}

export function restoreQuestion(draft: CourseDraft, key: string): Changed {
  const question = draft.removed.questions.find((one) => one.key === key)
  if (!question) return null
  return {
    ...draft,
    questions: [...draft.questions, question],
    removed: { ...draft.removed, questions: draft.removed.questions.filter((one) => one !== question) },
  }
}
