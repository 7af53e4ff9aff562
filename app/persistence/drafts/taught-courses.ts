import { teaches } from '../../domain/drafts/teaches.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { Reader } from '../client.ts'

/** A course as those who teach see it in a list. */
export type TaughtCourse = {
  id: string
  title: string
  /** Number and instant of the version that learners have; null: none yet. */
  number: number | null
  publishedAt: Date | null
  drafted: boolean
  /** The draft says something else than what is published. */
  changed: boolean
  /** When the draft was changed last. */
  changedAt: Date | null
}

/** Every course, written here or loaded from files; those worked on last come first. Null for who does not teach. */
export async function taughtCourses(roles: readonly HeldRole[], db: Reader): Promise<TaughtCourse[] | null> {
  if (!teaches(roles)) return null
  return db.$queryRaw<TaughtCourse[]>`
    SELECT c.id, coalesce(d.document #>> '{facts,title}', v.title, c.slug) AS title, v.number,
      v.published_at AS "publishedAt", d.course_id IS NOT NULL AS drafted,
      coalesce(d.version IS DISTINCT FROM d.published_version, false) AS changed, d.changed_at AS "changedAt"
    FROM course c
    LEFT JOIN course_draft d ON d.course_id = c.id
    LEFT JOIN LATERAL (SELECT number, title, published_at FROM course_version
      WHERE course_id = c.id ORDER BY number DESC LIMIT 1) v ON true
    ORDER BY greatest(d.changed_at, v.published_at) DESC NULLS LAST, c.slug`
}
