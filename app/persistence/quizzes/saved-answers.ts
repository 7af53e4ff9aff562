import type { SavedAnswer } from '../../domain/quizzes/save-rule.ts'
import type { Db, Tx } from '../client.ts'

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
 * newer is there (`arrival` of the domain says "keep"). One statement, so that saving costs one commit and no more; the
 * attempt is held against grading meanwhile. Answers whether it was kept; why not, the careful way tells.
 */
export async function keepIfNewest(personId: string, db: Db, kept: KeptAnswer): Promise<boolean> {
  const { attemptId, position, answer, seq, savedAt } = kept
  const rows = await db.$executeRaw`
    WITH running AS (
      SELECT id FROM attempt
      WHERE id = ${attemptId}::uuid AND person_id = ${personId}::uuid AND submitted_at IS NULL
        AND (deadline IS NULL OR deadline > ${savedAt})
      FOR SHARE
    )
    UPDATE paper_item i SET answer = ${answer}, seq = ${seq}, saved_at = ${savedAt}
    FROM running, question_version v
    WHERE i.attempt_id = running.id AND i.position = ${position} AND v.id = i.version_id AND i.seq < ${seq}
      AND ${answer}::text[] <@ i.option_order AND (v.kind = 'multiple' OR cardinality(${answer}::text[]) <= 1)`
  return rows === 1
}
