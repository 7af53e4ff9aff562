import type { CourseDraft, QuestionDraft } from './draft.ts'
import {
  addLesson,
  addModule,
  moveLesson,
  moveModule,
  removeLesson,
  removeModule,
  renameModule,
  restoreLesson,
  type Direction,
} from './outline-changes.ts'
import { addQuestion, removeQuestion, restoreQuestion } from './question-changes.ts'

/** What can be done to the outline of a draft, as a value. */
export type OutlineChange =
  | { change: 'add-module'; title: string }
  | { change: 'rename-module'; key: string; title: string }
  | { change: 'add-lesson'; module: string; title: string }
  | { change: 'add-question'; kind: QuestionDraft['kind']; options?: string[] }
  | { change: 'move'; what: 'module' | 'lesson'; key: string; direction: Direction }
  | { change: 'remove'; what: 'module' | 'lesson' | 'question'; key: string }
  | { change: 'restore'; what: 'lesson' | 'question'; key: string }

/** The draft after a change, with the key of what is new; null where what the change speaks of is not there. */
export function changed(
  draft: CourseDraft,
  asked: OutlineChange,
): { draft: CourseDraft; key?: string } | null {
  switch (asked.change) {
    case 'add-module':
      return { draft: addModule(draft, asked.title) }
    case 'rename-module':
      return found(renameModule(draft, asked.key, asked.title))
    case 'add-lesson':
      return addLesson(draft, asked.module, asked.title)
    case 'add-question':
      return addQuestion(draft, asked.kind, asked.options)
    case 'move':
      return found({ module: moveModule, lesson: moveLesson }[asked.what](draft, asked.key, asked.direction))
    case 'remove':
      return found(removals[asked.what](draft, asked.key))
    case 'restore':
      return found({ lesson: restoreLesson, question: restoreQuestion }[asked.what](draft, asked.key))
  }
}

const removals = { module: removeModule, lesson: removeLesson, question: removeQuestion }

function found(draft: CourseDraft | null): { draft: CourseDraft } | null {
  return draft && { draft }
}
