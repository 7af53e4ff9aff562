import { isLocked, nextItem, type OutlineItem } from '../../domain/courses/outline.ts'
import { finishedSince, mayNotStart } from '../../domain/quizzes/may-start.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Reader } from '../client.ts'
import { outlineOf } from '../courses/outlines.ts'
import { attemptsOf, type AttemptRow } from './attempts.ts'
import { quizById, type QuizRow } from './quiz-by-id.ts'

export type QuizPageData = {
  quiz: QuizRow
  course: { slug: string; title: string }
  /** Oldest first; the open one, if there is one, is the last. */
  attempts: AttemptRow[]
  /** Why no attempt may start now; null: one may. */
  mayNot: Refusal | null
  /** What is still to be done before the quiz opens. */
  before: OutlineItem | null
  passed: boolean
}

/**
 * A quiz as one person sees it before, between and after attempts; null where there is none, or where the course that
 * people have now no longer has it.
 */
export async function quizPage(
  personId: string,
  db: Reader,
  idOrSlug: string,
  now: Date,
): Promise<QuizPageData | null> {
  const quiz = await quizById(db, idOrSlug)
  if (!quiz) return null
  const outline = await outlineOf(personId, db, quiz.courseSlug)
  const attempts = await attemptsOf(personId, db, quiz.id)
  const step = outline?.items.find(({ quizSlug }) => quizSlug === quiz.slug)
  if (!outline || !step) return null
  const locked = isLocked(outline.items, step)
  const finished = finishedSince(attempts, step.relearnSince)
  return {
    quiz,
    course: { slug: quiz.courseSlug, title: outline.title },
    attempts,
    mayNot: mayNotStart(quiz, finished, !locked, now),
    before: locked ? nextItem(outline.items) : null,
    passed: step.done,
  }
}
