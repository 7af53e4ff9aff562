import type { AnswerOutcome } from '../../domain/corrections/correction.ts'
import type { Reader } from '../client.ts'

export type AnswerToTell = { about: string; outcome: AnswerOutcome; words: string }

/** The answer of which a letter tells: its key names the request. Null: there is none. */
export async function answerToTell(db: Reader, letterId: string): Promise<AnswerToTell | null> {
  const [found] = await db.$queryRaw<AnswerToTell[]>`
    SELECT coalesce(n.full_name, c.subject) AS about, w.outcome, w.words
    FROM letter l JOIN correction_answer w ON w.correction_id::text = split_part(l.key, ' ', 3)
    JOIN correction_request c ON c.id = w.correction_id LEFT JOIN person n ON n.id = c.person_id
    WHERE l.id = ${letterId}::uuid AND l.kind = 'answer'`
  return found ?? null
}
