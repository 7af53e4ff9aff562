import type { Review } from '../../domain/quizzes/review.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { isUuid } from '../is-uuid.ts'

export type AttemptHead = {
  id: string
  number: number
  passMark: number
  startedAt: Date
  deadline: Date | null
  submittedAt: Date | null
  score: number | null
  passed: boolean | null
  quiz: { id: string; slug: string; title: string; courseId: string; course: { slug: string } }
}

/** One's own attempt without its paper. */
export async function attemptHead(personId: string, db: Reader, id: string): Promise<AttemptHead | null> {
  if (!isUuid(id)) return null
  const found = await rows<AttemptHead>(
    db,
    Prisma.sql`
    SELECT a.id, a.number, a.pass_mark AS "passMark", a.started_at AS "startedAt", a.deadline,
      a.submitted_at AS "submittedAt", a.score, a.passed,
      jsonb_build_object('id', q.id, 'slug', q.slug, 'title', q.title, 'courseId', q.course_id,
        'course', jsonb_build_object('slug', c.slug)) AS quiz
    FROM attempt a JOIN quiz q ON q.id = a.quiz_id JOIN course c ON c.id = q.course_id
    WHERE a.id = ${id}::uuid AND a.person_id = ${personId}::uuid`,
  )
  return found[0] ?? null
}

export type PaperOption = { id: string; text: string }

export type PaperQuestion = {
  position: number
  kind: 'single' | 'multiple'
  stem: string
  options: PaperOption[]
  answer: string[]
  seq: number
}

/** The frozen paper with the answers saved so far. What says which is right is not selected. */
export async function paper(personId: string, db: Reader, attemptId: string): Promise<PaperQuestion[]> {
  return rows<PaperQuestion>(
    db,
    Prisma.sql`
    SELECT i.position, v.kind::text, v.stem, i.answer, i.seq,
      (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'text', o.text) ORDER BY array_position(i.option_order, o.id))
       FROM question_option o WHERE o.version_id = v.id) AS options
    FROM paper_item i JOIN attempt a ON a.id = i.attempt_id JOIN question_version v ON v.id = i.version_id
    WHERE a.id = ${attemptId}::uuid AND a.person_id = ${personId}::uuid
    ORDER BY i.position`,
  )
}

export type ReviewedQuestion = Omit<PaperQuestion, 'seq'> & {
  mark: number | null
  /** Weights of the options; null where neither correctness nor the right answer may be shown. */
  weights: Record<string, number> | null
  feedback: Record<string, string> | null
  explanation: string | null
  basis: string
  effectiveFrom: string | null
  reviewedBy: string | null
}

/** An attempt that is over, with as much of its keys as the review policy allows: the rest is not selected. */
export async function reviewedPaper(
  personId: string,
  db: Reader,
  attemptId: string,
  allowed: Review,
): Promise<ReviewedQuestion[]> {
  return rows<ReviewedQuestion>(
    db,
    Prisma.sql`
    SELECT i.position, v.kind::text, v.stem, v.basis, v.effective_from::text AS "effectiveFrom",
      v.reviewed_by AS "reviewedBy",
      CASE WHEN ${allowed.response}::boolean THEN i.answer ELSE '{}'::text[] END AS answer,
      CASE WHEN ${allowed.marks}::boolean THEN i.mark END AS mark,
      CASE WHEN ${allowed.correctness && allowed.rightAnswer}::boolean THEN k.weights END AS weights,
      CASE WHEN ${allowed.feedback}::boolean THEN k.feedback END AS feedback,
      CASE WHEN ${allowed.feedback}::boolean THEN k.explanation END AS explanation,
      (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'text', o.text) ORDER BY array_position(i.option_order, o.id))
       FROM question_option o WHERE o.version_id = v.id) AS options
    FROM paper_item i JOIN attempt a ON a.id = i.attempt_id JOIN question_version v ON v.id = i.version_id
    LEFT JOIN question_key k ON k.version_id = v.id AND ${allowed.correctness || allowed.feedback || allowed.rightAnswer}::boolean
    WHERE a.id = ${attemptId}::uuid AND a.person_id = ${personId}::uuid AND a.submitted_at IS NOT NULL
    ORDER BY i.position`,
  )
}
