import type { Outline } from '../../domain/courses/outline.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { dayOf } from '../../domain/day.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { ownStandings } from '../coverage/people.ts'
import { outlines } from './outlines.ts'

export type LearnPageData = {
  courses: Outline[]
  certificateIds: Record<string, string>
  /** Where one stands for what is required. */
  standings: ListedPerson['standings']
}

/** What `/learn` shows: what is required, every course with one's progress, and the certificate that each has earned. */
export async function learnPage(personId: string, db: Reader, now: Date): Promise<LearnPageData> {
  const courses = await outlines(personId, db)
  const earned = await rows<{ slug: string; id: string }>(
    db,
    Prisma.sql`
    SELECT DISTINCT ON (k.slug) k.slug, c.id FROM certificate c
    JOIN certification_course x ON x.certification_id = c.certification_id
    JOIN course k ON k.id = x.course_id
    WHERE c.person_id = ${personId}::uuid AND c.retracted_at IS NULL
    ORDER BY k.slug, c.recorded_at DESC`,
  )
  const required = await ownStandings(personId, db, dayOf(now))
  return {
    standings: required?.standings ?? [],
    courses,
    certificateIds: Object.fromEntries(earned.map(({ slug, id }) => [slug, id])),
  }
}
