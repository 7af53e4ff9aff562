import type { SavedAnswer } from '../../domain/quizzes/save-rule.ts'
import type { Tx } from '../client.ts'

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
