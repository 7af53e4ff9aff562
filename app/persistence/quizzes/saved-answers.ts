import type { SavedAnswer } from '../../domain/quizzes/save-rule.ts'
import { rows, type Tx } from '../client.ts'
import { gathered } from '../gathered.ts'
import { Prisma } from '../generated/client.ts'

/** A question of a running attempt as it stands, with what decides whether it may still be answered. */
export type RunningItem = SavedAnswer & {
  answer: string[]
  savedAt: Date | null
  deadline: Date | null
  submittedAt: Date | null
}

/**
 * One question of one's own attempt, held together with the attempt until the transaction ends: grading waits for it, and
 * it for grading. Null: there is no such question or attempt.
 */
export async function lockItem(
  personId: string,
  tx: Tx,
  attemptId: string,
  position: number,
): Promise<RunningItem | 'no-attempt' | null> {
  const rows = await tx.$queryRaw<RunningItem[]>`
    SELECT i.option_order AS "optionIds", v.kind::text, i.seq, i.answer, i.saved_at AS "savedAt",
      a.deadline, a.submitted_at AS "submittedAt"
    FROM attempt a JOIN paper_item i ON i.attempt_id = a.id JOIN question_version v ON v.id = i.version_id
    WHERE a.id = ${attemptId}::uuid AND a.person_id = ${personId}::uuid AND i.position = ${position}
    FOR SHARE OF a FOR UPDATE OF i`
  if (rows[0]) return rows[0]
  const own = await tx.attempt.count({ where: { id: attemptId, personId } })
  return own > 0 ? null : 'no-attempt'
}

export type KeptAnswer = { attemptId: string; position: number; answer: string[]; seq: number; savedAt: Date }

export async function keepAnswer(tx: Tx, kept: KeptAnswer): Promise<void> {
  const { attemptId, position, ...data } = kept
  await tx.paperItem.update({ where: { attemptId_position: { attemptId, position } }, data })
}

/**
 * Keeps an answer at once where nothing speaks against it: the attempt runs, the question and options are its own, nothing
 * newer is there (`arrival` of the domain says "keep"). One statement for all answers that come at the same moment, so
 * that saving costs one commit and no more; the attempts are held against grading meanwhile. It waits for nobody: what
 * somebody else holds is not kept here. Answers whether it was kept; why not, the careful way tells.
 */
export const keepIfNewest = gathered<KeptAnswer & { personId: string }, boolean>(async (db, given) => {
  const numbered = JSON.stringify(given.map((one, number) => ({ number, ...one })))
  const kept = await rows<{ number: number }>(
    db,
    Prisma.sql`
    WITH given AS (
      SELECT DISTINCT ON ("attemptId", position) *
      FROM json_to_recordset(${numbered}::json) AS g(number int, "personId" uuid, "attemptId" uuid, position int,
        answer text[], seq int, "savedAt" timestamptz)
      ORDER BY "attemptId", position, seq DESC
    ), newest AS (
      SELECT g.number, g.answer, g.seq, g."savedAt", i.attempt_id, i.position
      FROM given g
      JOIN attempt a ON a.id = g."attemptId" AND a.person_id = g."personId" AND a.submitted_at IS NULL
        AND (a.deadline IS NULL OR a.deadline > g."savedAt")
      JOIN paper_item i ON i.attempt_id = a.id AND i.position = g.position AND i.seq < g.seq
        AND g.answer <@ i.option_order
      JOIN question_version v ON v.id = i.version_id AND (v.kind = 'multiple' OR cardinality(g.answer) <= 1)
      FOR SHARE OF a SKIP LOCKED FOR NO KEY UPDATE OF i SKIP LOCKED
    )
    UPDATE paper_item i SET answer = n.answer, seq = n.seq, saved_at = n."savedAt"
    FROM newest n WHERE i.attempt_id = n.attempt_id AND i.position = n.position
    RETURNING n.number`,
  )
  const numbers = new Set(kept.map(({ number }) => number))
  return given.map((_one, number) => numbers.has(number))
})
