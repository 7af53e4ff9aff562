import type { GradingMethod } from '../../domain/quizzes/grade.ts'
import type { Reader } from '../client.ts'
import { isUuid } from '../is-uuid.ts'

export type QuizRow = {
  id: string
  slug: string
  title: string
  courseId: string
  courseSlug: string
  bankId: string
  questionCount: number
  passMark: number
  timeLimitMinutes: number | null
  attemptsAllowed: number
  delayMinutes: number
  gradingMethod: GradingMethod
  shuffle: boolean
}

/** A quiz by our id or by its name in addresses. */
export async function quizById(db: Reader, idOrSlug: string): Promise<QuizRow | null> {
  const where = isUuid(idOrSlug) ? { id: idOrSlug } : { slug: idOrSlug }
  const quiz = await db.quiz.findUnique({ where, include: { course: { select: { slug: true } } } })
  if (!quiz) return null
  const { course, ...rest } = quiz
  return { ...rest, courseSlug: course.slug }
}
