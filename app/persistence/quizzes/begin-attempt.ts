import type { PaperQuestion } from '../../domain/quizzes/draw-paper.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

export type NewAttempt = {
  id: string
  personId: string
  quizId: string
  /** One more than the last that was seen when it was decided: of two who saw the same, one begins. */
  number: number
  idempotencyKey: string | null
  passMark: number
  startedAt: Date
  deadline: Date | null
}

/**
 * Opens an attempt with its frozen paper, in one statement; answers whether it did. Where another attempt began since the
 * number was decided, one is open or the key was used, the database's own unique keys say so, and nothing was done.
 */
export async function beginAttempt(
  db: Reader,
  attempt: NewAttempt,
  paper: PaperQuestion[],
): Promise<boolean> {
  const { id, personId, quizId, number, idempotencyKey, passMark, startedAt, deadline } = attempt
  const questions = JSON.stringify(paper.map((question, index) => ({ position: index + 1, ...question })))
  const begun = await rows<{ id: string }>(
    db,
    Prisma.sql`
    WITH begun AS (
      INSERT INTO attempt (id, person_id, quiz_id, number, idempotency_key, pass_mark, started_at, deadline)
      VALUES (${id}::uuid, ${personId}::uuid, ${quizId}::uuid, ${number}::int, ${idempotencyKey}::text,
        ${passMark}::int, ${startedAt}::timestamptz, ${deadline}::timestamptz)
      ON CONFLICT DO NOTHING RETURNING id
    ), frozen AS (
      INSERT INTO paper_item (attempt_id, position, version_id, option_order, answer)
      SELECT b.id, g.position, g."versionId", g."optionOrder", '{}'
      FROM begun b, json_to_recordset(${questions}::json)
        AS g(position int, "versionId" uuid, "optionOrder" text[])
    )
    SELECT id FROM begun`,
  )
  return begun.length > 0
}
