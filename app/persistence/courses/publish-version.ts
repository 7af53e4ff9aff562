import type { Scenario } from '../../domain/courses/scenario.ts'
import { CourseContent } from '../../domain/drafts/content.ts'
import type { Prisma } from '../generated/client.ts'
import type { Reader, Tx } from '../client.ts'

export type PublishedLesson = {
  key: string
  module: string
  kind: 'reading' | 'scenario' | 'quiz'
  title: string
  summary: string
  minutes: number
  html: string
  scenario: Scenario | null
  quizSlug: string | null
  reviewedBy: string | null
  reviewedOn: string | null
  /** Done only if learned since then; null: whenever it was. */
  relearnSince: Date | null
}

export type NewVersion = {
  title: string
  summary: string
  hours: number
  /** SHA-256 of all that it was made from. */
  fingerprint: string
  content: CourseContent
  change: 'editorial' | 'substantive'
  refresherBy: string | null
  /** Key of the person; null: from files. */
  publishedBy: string | null
  lessons: PublishedLesson[]
}

export type PublishedVersion = {
  number: number
  fingerprint: string
  publishedBy: string | null
  content: CourseContent | null
  lessons: PublishedLesson[]
}

/** The version that learners have now, whole, or the one of a number; null: there is none. */
export async function publishedVersion(
  db: Reader,
  courseId: string,
  wanted?: number,
): Promise<PublishedVersion | null> {
  const row = await db.courseVersion.findFirst({
    where: wanted === undefined ? { courseId } : { courseId, number: wanted },
    orderBy: { number: 'desc' },
    include: { lessons: { orderBy: { position: 'asc' } } },
  })
  if (!row) return null
  const { number, fingerprint, publishedBy, content, lessons } = row
  return {
    ...{ number, fingerprint, publishedBy },
    content: content === null ? null : CourseContent.parse(content),
    lessons: lessons.map(({ id: _id, versionId: _version, position: _position, ...lesson }) => ({
      ...lesson,
      scenario: lesson.scenario as Scenario | null,
      reviewedOn: lesson.reviewedOn?.toISOString().slice(0, 10) ?? null,
    })),
  }
}

/** Whether a version of the course was once made from the very same text. */
export async function wasPublished(tx: Tx, courseId: string, fingerprint: string): Promise<boolean> {
  return (await tx.courseVersion.count({ where: { courseId, fingerprint } })) > 0
}

/** Adds a version to a course. From now on learners have it. */
export async function publishVersion(
  tx: Tx,
  { courseId, number }: { courseId: string; number: number },
  { lessons, refresherBy, ...version }: NewVersion,
  now: Date,
): Promise<void> {
  await tx.courseVersion.create({
    data: {
      ...{ courseId, number, ...version, publishedAt: now, refresherBy: dateOrNull(refresherBy) },
      lessons: { create: lessons.map(lessonRow) },
    },
  })
}

function lessonRow(lesson: PublishedLesson, position: number): Prisma.LessonCreateWithoutVersionInput {
  const { scenario, reviewedOn, ...columns } = lesson
  const row = { ...columns, position, reviewedOn: dateOrNull(reviewedOn) }
  return scenario ? { ...row, scenario } : row
}

function dateOrNull(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}
