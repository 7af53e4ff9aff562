import type { GradingMethod } from '../../domain/quizzes/grade.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
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
  const it = isUuid(idOrSlug) ? Prisma.sql`q.id = ${idOrSlug}::uuid` : Prisma.sql`q.slug = ${idOrSlug}`
  const found = await rows<QuizRow>(
    db,
    Prisma.sql`
    SELECT q.id, q.slug, q.title, q.course_id AS "courseId", c.slug AS "courseSlug", q.bank_id AS "bankId",
      q.question_count AS "questionCount", q.pass_mark AS "passMark", q.time_limit_minutes AS "timeLimitMinutes",
      q.attempts_allowed AS "attemptsAllowed", q.delay_minutes AS "delayMinutes",
      q.grading_method::text AS "gradingMethod", q.shuffle
    FROM quiz q JOIN course c ON c.id = q.course_id WHERE ${it}`,
  )
  return found[0] ?? null
}
