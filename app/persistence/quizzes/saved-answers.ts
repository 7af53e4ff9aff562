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
  const attempts = await tx.$queryRaw<Pick<RunningItem, 'deadline' | 'submittedAt'>[]>`
    SELECT deadline, submitted_at AS "submittedAt" FROM attempt
    WHERE id = ${attemptId}::uuid AND person_id = ${personId}::uuid FOR SHARE`
  const [attempt] = attempts
  if (!attempt) return 'no-attempt'
  const rows = await tx.$queryRaw<Omit<RunningItem, 'deadline' | 'submittedAt'>[]>`
    SELECT i.option_order AS "optionIds", v.kind::text, i.seq, i.answer, i.saved_at AS "savedAt"
    FROM paper_item i JOIN question_version v ON v.id = i.version_id
    WHERE i.attempt_id = ${attemptId}::uuid AND i.position = ${position} FOR UPDATE OF i`
  const [item] = rows
  return item ? { ...item, ...attempt } : null
}

export type KeptAnswer = { attemptId: string; position: number; answer: string[]; seq: number; savedAt: Date }

export async function keepAnswer(tx: Tx, kept: KeptAnswer): Promise<void> {
  const { attemptId, position, ...data } = kept
  await tx.paperItem.update({ where: { attemptId_position: { attemptId, position } }, data })
}
