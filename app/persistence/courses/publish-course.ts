import type { Scenario } from '../../domain/courses/scenario.ts'
import type { Prisma } from '../generated/client.ts'
import type { Tx } from '../client.ts'

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
}

export type PublishedCourse = {
  slug: string
  title: string
  summary: string
  hours: number
  fingerprint: string
  lessons: PublishedLesson[]
}

/** Adds the next version of a course, unless the newest one was made from the same text. Answers the course's id. */
export async function publishCourse(tx: Tx, course: PublishedCourse, now: Date): Promise<string> {
  const { slug, title, summary, hours, fingerprint } = course
  const { id } = await tx.course.upsert({ where: { slug }, create: { slug, createdAt: now }, update: {} })
  const newest = await tx.courseVersion.findFirst({ where: { courseId: id }, orderBy: { number: 'desc' } })
  if (newest?.fingerprint === fingerprint) return id
  await tx.courseVersion.create({
    data: {
      ...{ courseId: id, number: (newest?.number ?? 0) + 1, title, summary, hours, fingerprint },
      publishedAt: now,
      lessons: { create: course.lessons.map(lessonRow) },
    },
  })
  return id
}

function lessonRow(lesson: PublishedLesson, position: number): Prisma.LessonCreateWithoutVersionInput {
  const { scenario, reviewedOn, ...columns } = lesson
  return {
    ...columns,
    position,
    reviewedOn: reviewedOn ? new Date(`${reviewedOn}T00:00:00Z`) : null,
    ...(scenario ? { scenario } : {}),
  }
}
