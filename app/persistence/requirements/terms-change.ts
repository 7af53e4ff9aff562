import { groups, type Group } from '../../domain/coverage/counts.ts'
import type { Day } from '../../domain/day.ts'
import type { CertificationTerms } from '../../domain/requirements/certification-terms.ts'
import type { Reader } from '../client.ts'
import { ranksSql } from '../coverage/standing-sql.ts'
import { Prisma } from '../generated/client.ts'

export type ChangedStandings = { before: Group; after: Group; people: number }

/** How many of those who must hold a certification would stand elsewhere today if it said something else. */
export async function changedStandings(
  db: Reader,
  id: string,
  terms: CertificationTerms,
  today: Day,
): Promise<ChangedStandings[]> {
  const question = { unitId: null, day: today, certificationId: id, knownBy: null }
  const scope = { within: 'unit', split: 'none' } as const
  const courseIds = terms.courses.map(({ courseId }) => courseId)
  const changed = {
    terms: Prisma.sql`SELECT ${id}::uuid AS certification_id, ${terms.renewalWindowMonths}::int AS renewal_window_months,
      ${terms.graceDays}::int AS grace_days`,
    courses: Prisma.sql`(SELECT ${id}::uuid AS certification_id, unnest(${courseIds}::uuid[]) AS course_id)`,
  }
  const rows = await db.$queryRaw<{ before: number; after: number; people: number }[]>`
    SELECT b.rank AS before, a.rank AS after, count(*)::int AS people
    FROM ${ranksSql(question, scope)} b JOIN ${ranksSql(question, scope, changed)} a USING (person_id)
    WHERE b.rank <> a.rank GROUP BY 1, 2 ORDER BY 1, 2`
  return rows.flatMap(({ before: from, after: to, people }) => {
    const [before, after] = [groups[from], groups[to]]
    return before && after ? [{ before, after, people }] : []
  })
}
