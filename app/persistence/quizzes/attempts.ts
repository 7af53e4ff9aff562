import type { PaperQuestion, Drawable } from '../../domain/quizzes/draw-paper.ts'
import type { Weights } from '../../domain/quizzes/grade.ts'
import type { Reader, Tx } from '../client.ts'

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
export async function attemptsOf(personId: string, db: Reader, quizId: string): Promise<AttemptRow[]> {
  return db.attempt.findMany({ where: { personId, quizId }, orderBy: { number: 'asc' } })
}

/** The newest version of every question of a bank that is in use, in the bank's order: nothing but ids. */
export async function drawable(db: Reader, bankId: string): Promise<Drawable[]> {
  return db.$queryRaw<Drawable[]>`
    SELECT v.id AS "versionId", array_agg(o.id ORDER BY o.id) AS "optionIds"
    FROM question q
    JOIN LATERAL (SELECT id FROM question_version WHERE question_id = q.id ORDER BY number DESC LIMIT 1) v ON true
    JOIN question_option o ON o.version_id = v.id
    WHERE q.bank_id = ${bankId}::uuid AND q.retired_at IS NULL
    GROUP BY q.key, v.id ORDER BY q.key`
}

export type NewAttempt = {
  personId: string
  quizId: string
  number: number
  idempotencyKey: string | null
  passMark: number
  startedAt: Date
  deadline: Date | null
}

/** Opens an attempt with its frozen paper; answers its id. */
export async function insertAttempt(tx: Tx, attempt: NewAttempt, paper: PaperQuestion[]): Promise<string> {
  const { id } = await tx.attempt.create({ data: attempt, select: { id: true } })
  await tx.paperItem.createMany({
    data: paper.map((question, index) => ({ attemptId: id, position: index + 1, ...question, answer: [] })),
  })
  return id
}

export type LockedAttempt = {
  id: string
  quizId: string
  passMark: number
  deadline: Date | null
  submittedAt: Date | null
}

/** One's own attempt, held until the transaction ends, so that no answer is saved while it is graded. */
export async function lockAttempt(personId: string, tx: Tx, id: string): Promise<LockedAttempt | null> {
  const rows = await tx.$queryRaw<LockedAttempt[]>`
    SELECT id, quiz_id AS "quizId", pass_mark AS "passMark", deadline, submitted_at AS "submittedAt"
    FROM attempt WHERE id = ${id}::uuid AND person_id = ${personId}::uuid FOR UPDATE`
  return rows[0] ?? null
}

export type ItemToGrade = { position: number; answer: string[]; weights: Weights }

export async function itemsToGrade(tx: Tx, attemptId: string): Promise<ItemToGrade[]> {
  return tx.$queryRaw<ItemToGrade[]>`
    SELECT i.position, i.answer, k.weights FROM paper_item i JOIN question_key k ON k.version_id = i.version_id
    WHERE i.attempt_id = ${attemptId}::uuid ORDER BY i.position`
}

export type Graded = {
  submittedAt: Date
  score: number
  passed: boolean
  marks: { position: number; mark: number }[]
}

/** Closes an attempt with its marks. */
export async function closeAttempt(tx: Tx, id: string, graded: Graded): Promise<void> {
  const { marks, submittedAt, score, passed } = graded
  const positions = marks.map(({ position }) => position)
  const values = marks.map(({ mark }) => mark)
  await tx.$executeRaw`
    UPDATE paper_item i SET mark = m.mark
    FROM unnest(${positions}::int[], ${values}::float8[]) AS m(position, mark)
    WHERE i.attempt_id = ${id}::uuid AND i.position = m.position`
  await tx.attempt.update({ where: { id }, data: { submittedAt, score, passed } })
}
