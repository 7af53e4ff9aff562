import type { Tx } from '../client.ts'
import { isUuid } from '../is-uuid.ts'

/** Has a letter wait again that failed or is unknown, its tries forgotten. Answers to whom it goes; null where it is neither. */
export async function waitAgain(tx: Tx, letterId: string, now: Date): Promise<string | null> {
  if (!isUuid(letterId)) return null
  const [letter] = await tx.$queryRaw<{ personId: string }[]>`
    UPDATE letter SET state = 'waiting', tries = 0, not_before = ${now}, settled_at = NULL, handed_over_at = NULL
    WHERE id = ${letterId}::uuid AND state IN ('failed', 'unknown')
    RETURNING person_id AS "personId"`
  return letter?.personId ?? null
}
