import { dayOf, type Day } from '../day.ts'

/** By what training was accepted that was not done here. */
export const acceptedKinds = ['attended', 'prior', 'other'] as const
export type AcceptedKind = (typeof acceptedKinds)[number]
/** By what a course was completed: `learned` here, or accepted. */
export type CompletionKind = 'learned' | AcceptedKind

export type PublishedVersion = { id: string; number: number; publishedAt: Date }

export type OfferedCourse = { id: string; slug: string; title: string; versions: readonly PublishedVersion[] }

export type OfferedCertification = {
  id: string
  key: string
  title: string
  courses: readonly { courseId: string; minimumVersion: number }[]
}

export type Offered = { courses: readonly OfferedCourse[]; certifications: readonly OfferedCertification[] }

/** A version of a course that a completion speaks of. */
export type Completed = { courseId: string; versionId: string }

/**
 * The version that somebody is taken to have completed on a day: the one in force when the day ended and, for training from
 * before there was any, the first. Null: nothing was ever published.
 */
export function versionOn(versions: readonly PublishedVersion[], on: Day): PublishedVersion | null {
  const sorted = [...versions].sort((a, b) => a.number - b.number)
  return sorted.findLast(({ publishedAt }) => dayOf(publishedAt) <= on) ?? sorted[0] ?? null
}

/** What training on a day completes, or why it completes nothing; `course`: the title of the course that is in the way. */
export type CompletedBy = { completed: Completed[] } | { trouble: 'unpublished' | 'too-old'; course: string }

/** A course, on a day. An older version than a certification demands is completed all the same; it earns that one nothing. */
export function completedCourse({ id: courseId, title, versions }: OfferedCourse, on: Day): CompletedBy {
  const version = versionOn(versions, on)
  if (!version) return { trouble: 'unpublished', course: title }
  return { completed: [{ courseId, versionId: version.id }] }
}

/** All courses of a certification at once: refused where one was of an older version than it demands. */
export function completedCertification(
  { courses: asked }: OfferedCertification,
  courses: ReadonlyMap<string, OfferedCourse>,
  on: Day,
): CompletedBy {
  const completed: Completed[] = []
  for (const { courseId, minimumVersion } of asked) {
    const course = courses.get(courseId)
    const version = course ? versionOn(course.versions, on) : null
    if (!course || !version) return { trouble: 'unpublished', course: course?.title ?? '' }
    if (version.number < minimumVersion) return { trouble: 'too-old', course: course.title }
    completed.push({ courseId, versionId: version.id })
  }
  return { completed }
}
