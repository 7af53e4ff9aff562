import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

export type Graded = {
  submittedAt: Date
  score: number
  passed: boolean
  /** What each question earned, with the number of the answer that earned it. */
  marks: { position: number; seq: number; mark: number }[]
}

/**
 * Closes one's own attempt with its marks, in one statement, if it is open and no answer has changed since it was
 * graded; answers whether it did. The attempt is held first: whoever was saving an answer is waited for, and seen by its
 * number; who comes later finds the attempt closed. Where an answer did change, marks of the others may be left behind,
 * which nobody sees before the attempt is over and the next grading writes anew.
 */
export async function closeIfUnchanged(
  personId: string,
  db: Reader,
  id: string,
  { submittedAt, score, passed, marks }: Graded,
): Promise<boolean> {
  const closed = await rows<{ id: string }>(
    db,
    Prisma.sql`
    WITH held AS MATERIALIZED (
      SELECT id FROM attempt
      WHERE id = ${id}::uuid AND person_id = ${personId}::uuid AND submitted_at IS NULL FOR UPDATE
    ), marked AS (
      UPDATE paper_item i SET mark = g.mark
      FROM held, json_to_recordset(${JSON.stringify(marks)}::json) AS g(position int, seq int, mark float8)
      WHERE i.attempt_id = held.id AND i.position = g.position AND i.seq = g.seq RETURNING 1
    )
    UPDATE attempt a SET submitted_at = ${submittedAt}::timestamptz, score = ${score}::float8, passed = ${passed}
    FROM held WHERE a.id = held.id AND (SELECT count(*) FROM marked) = ${marks.length}::int
    RETURNING a.id`,
  )
  return closed.length > 0
}
