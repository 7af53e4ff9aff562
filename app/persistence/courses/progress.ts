import type { CompletionKind } from '../../domain/completions/accepted.ts'
import type { Day } from '../../domain/day.ts'
import { dateFrom } from '../day.ts'
import type { Reader, Tx } from '../client.ts'

export type LessonOf = { personId: string; courseId: string; lessonKey: string }

/** Marks a lesson done now: called where it is not done yet, or has to be learned again. */
export async function markDone(tx: Tx, lesson: LessonOf, now: Date): Promise<void> {
  const { personId, courseId, lessonKey } = lesson
  await tx.$executeRaw`
    INSERT INTO lesson_progress (person_id, course_id, lesson_key, opened_at, completed_at)
    VALUES (${personId}::uuid, ${courseId}::uuid, ${lessonKey}, ${now}, ${now})
    ON CONFLICT (person_id, course_id, lesson_key)
    DO UPDATE SET completed_at = excluded.completed_at`
}

/** Marks the first lessons of a version done, all of them when no number is given. */
export async function markManyDone(
  tx: Tx,
  course: { personId: string; courseId: string; versionId: string },
  now: Date,
  first: number | null = null,
): Promise<void> {
  const { personId, courseId, versionId } = course
  await tx.$executeRaw`
    INSERT INTO lesson_progress (person_id, course_id, lesson_key, opened_at, completed_at)
    SELECT ${personId}::uuid, ${courseId}::uuid, key, ${now}, ${now} FROM lesson
    WHERE version_id = ${versionId}::uuid ORDER BY position LIMIT ${first}
    ON CONFLICT DO NOTHING`
}

/** Remembers the heading at which a reader is. */
export async function keepPlace(db: Reader, lesson: LessonOf, place: string, now: Date): Promise<void> {
  const { personId, courseId, lessonKey } = lesson
  await db.$executeRaw`
    INSERT INTO lesson_progress (person_id, course_id, lesson_key, place, opened_at)
    VALUES (${personId}::uuid, ${courseId}::uuid, ${lessonKey}, ${place}, ${now})
    ON CONFLICT (person_id, course_id, lesson_key) DO UPDATE SET place = excluded.place`
}

/** The fact that a person began a course; the first day counts. */
export async function enrolOnce(
  tx: Tx,
  personId: string,
  courseId: string,
  on: Day,
  now: Date,
): Promise<void> {
  const enrolled = await tx.enrolment.count({ where: { personId, courseId, retractedAt: null } })
  if (enrolled === 0)
    await tx.enrolment.create({ data: { personId, courseId, on: dateFrom(on), recordedAt: now } })
}

export type NewCompletion = {
  personId: string
  courseId: string
  versionId: string
  on: Day
  evidence: string
  /** Not learned here but accepted. */
  kind?: CompletionKind
}

/** The fact that a person completed a course on a day; once a day. Answers whether it is new. */
export async function complete(tx: Tx, fact: NewCompletion, now: Date): Promise<boolean> {
  const { personId, courseId, versionId, evidence, kind = 'learned' } = fact
  const on = dateFrom(fact.on)
  const known = await tx.completion.count({ where: { personId, courseId, on, retractedAt: null } })
  if (known > 0) return false
  await tx.completion.create({ data: { personId, courseId, versionId, on, evidence, kind, recordedAt: now } })
  return true
}

export async function hasCompleted(tx: Tx, personId: string, courseId: string): Promise<boolean> {
  return (await tx.completion.count({ where: { personId, courseId, retractedAt: null } })) > 0
}

/** Holds back everybody else who changes this person's progress until the transaction ends. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR UPDATE`
}
