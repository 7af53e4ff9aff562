import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

export type AttemptRow = {
  id: string
  number: number
  passMark: number
  startedAt: Date
  deadline: Date | null
  submittedAt: Date | null
  score: number | null
  passed: boolean | null
  idempotencyKey: string | null
}

/** A person's attempts at a quiz, oldest first. */
export function attemptsOf(personId: string, db: Reader, quizId: string): Promise<AttemptRow[]> {
  return rows<AttemptRow>(
    db,
    Prisma.sql`
    SELECT id, number, pass_mark AS "passMark", started_at AS "startedAt", deadline, submitted_at AS "submittedAt",
      score, passed, idempotency_key AS "idempotencyKey"
    FROM attempt WHERE person_id = ${personId}::uuid AND quiz_id = ${quizId}::uuid ORDER BY number`,
  )
}
