import type { GradingMethod, Weights } from '../../domain/quizzes/grade.ts'
import { rows, type Reader, type Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'

export type ItemToGrade = { position: number; seq: number; answer: string[]; weights: Weights }

/** An attempt with everything that its grading asks for. */
export type AnswerSheet = {
  id: string
  passMark: number
  deadline: Date | null
  submittedAt: Date | null
  items: ItemToGrade[]
  quiz: { slug: string; courseId: string; courseSlug: string; passMark: number; gradingMethod: GradingMethod }
  /** Scores of the person's other attempts at the quiz that are over, oldest first. */
  otherScores: number[]
}

/** One's own attempt as it is to be graded; null where there is none. */
export async function answerSheet(personId: string, db: Reader, id: string): Promise<AnswerSheet | null> {
  const found = await rows<AnswerSheet>(
    db,
    Prisma.sql`
    SELECT a.id, a.pass_mark AS "passMark", a.deadline, a.submitted_at AS "submittedAt",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('position', i.position, 'seq', i.seq, 'answer', i.answer,
          'weights', k.weights) ORDER BY i.position), '[]')
       FROM paper_item i JOIN question_key k ON k.version_id = i.version_id WHERE i.attempt_id = a.id) AS items,
      jsonb_build_object('slug', q.slug, 'courseId', q.course_id, 'courseSlug', c.slug, 'passMark', q.pass_mark,
        'gradingMethod', q.grading_method) AS quiz,
      (SELECT coalesce(jsonb_agg(o.score ORDER BY o.number), '[]') FROM attempt o
       WHERE o.person_id = a.person_id AND o.quiz_id = a.quiz_id AND o.id <> a.id AND o.score IS NOT NULL)
        AS "otherScores"
    FROM attempt a JOIN quiz q ON q.id = a.quiz_id JOIN course c ON c.id = q.course_id
    WHERE a.id = ${id}::uuid AND a.person_id = ${personId}::uuid`,
  )
  return found[0] ?? null
}

/** One's own attempt, held until the transaction ends, so that no answer is saved while it is graded. */
export async function lockAttempt(personId: string, tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM attempt WHERE id = ${id}::uuid AND person_id = ${personId}::uuid FOR UPDATE`
}
