import type { Outline } from '../../domain/courses/outline.ts'
import type { Reader } from '../client.ts'
import { outlines } from './outlines.ts'

export type LearnPageData = { courses: Outline[]; certificateIds: Record<string, string> }

/** What `/learn` shows: every course with one's progress, and the certificate that each has earned. */
export async function learnPage(personId: string, db: Reader, _now: Date): Promise<LearnPageData> {
  const courses = await outlines(personId, db)
  const earned = await db.$queryRaw<{ slug: string; id: string }[]>`
    SELECT DISTINCT ON (k.slug) k.slug, c.id FROM certificate c
    JOIN certification_course x ON x.certification_id = c.certification_id
    JOIN course k ON k.id = x.course_id
    WHERE c.person_id = ${personId}::uuid AND c.retracted_at IS NULL
    ORDER BY k.slug, c.recorded_at DESC`
  return { courses, certificateIds: Object.fromEntries(earned.map(({ slug, id }) => [slug, id])) }
}
