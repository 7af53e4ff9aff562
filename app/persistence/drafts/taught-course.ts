import type { Step } from '../../domain/courses/outline.ts'
import { teaches } from '../../domain/drafts/teaches.ts'
import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { Reader } from '../client.ts'
import { isUuid } from '../is-uuid.ts'
import { draftOf, type StoredDraft } from './course-drafts.ts'

/** A published version as those who teach see it in a list. */
export type VersionLine = {
  number: number
  title: string
  publishedAt: Date
  /** Name of who published it; null: it came from files. */
  publisher: string | null
  change: 'editorial' | 'substantive'
  refresherBy: Day | null
  /** It holds its text, so that a draft can go on from it. */
  revisable: boolean
}

export type TaughtCourseData = {
  id: string
  slug: string
  draft: StoredDraft | null
  /** Newest first. */
  versions: VersionLine[]
}

/** One course with its draft and its versions; null where there is none, and for who does not teach. */
export async function taughtCourse(
  roles: readonly HeldRole[],
  db: Reader,
  id: string,
): Promise<TaughtCourseData | null> {
  if (!teaches(roles) || !isUuid(id)) return null
  const course = await db.course.findUnique({ where: { id }, select: { slug: true } })
  if (!course) return null
  const versions = await db.$queryRaw<VersionLine[]>`
    SELECT v.number, v.title, v.published_at AS "publishedAt", p.full_name AS publisher, v.change::text,
      v.refresher_by::text AS "refresherBy", v.content IS NOT NULL AS revisable
    FROM course_version v LEFT JOIN person p ON p.id = v.published_by
    WHERE v.course_id = ${id}::uuid ORDER BY v.number DESC`
  return { id, slug: course.slug, draft: await draftOf(roles, db, id), versions }
}

/** A step of a published version, as its page lists them. */
export type VersionStep = Omit<Step, 'summary'> & {
  quizSlug: string | null
  /** It has to be learned again since this very version. */
  relearn: boolean
}

/** One published version with its steps; null where the course has no such version. */
export async function courseVersion(
  roles: readonly HeldRole[],
  db: Reader,
  id: string,
  number: number,
): Promise<(TaughtCourseData & { version: VersionLine; steps: VersionStep[] }) | null> {
  const course = await taughtCourse(roles, db, id)
  const version = course?.versions.find((one) => one.number === number)
  if (!course || !version) return null
  const steps = await db.$queryRaw<VersionStep[]>`
    SELECT l.key, l.module, l.kind::text, l.title, l.minutes, l.quiz_slug AS "quizSlug",
      coalesce(l.relearn_since = v.published_at, false) AS relearn
    FROM lesson l JOIN course_version v ON v.id = l.version_id
    WHERE v.course_id = ${id}::uuid AND v.number = ${number} ORDER BY l.position`
  return { ...course, version, steps }
}
