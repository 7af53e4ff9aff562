import { groups, type Group } from '../../domain/coverage/counts.ts'
import type { Day } from '../../domain/day.ts'
import type { CertificationTerms } from '../../domain/requirements/certification-terms.ts'
import type { Reader } from '../client.ts'
import { obligedInReachSql } from '../coverage/question-sql.ts'
import { rankSql } from '../coverage/tallies.ts'
import { Prisma } from '../generated/client.ts'

export type ChangedStandings = { before: Group; after: Group; people: number }

/** How many of those who must hold a certification would stand elsewhere today if it said something else. */
export async function changedStandings(
  db: Reader,
  id: string,
  terms: CertificationTerms,
  today: Day,
): Promise<ChangedStandings[]> {
  const question = { unitId: '', day: today, certificationId: id, knownBy: null }
  const courseIds = terms.courses.map(({ courseId }) => courseId)
  const courses = Prisma.sql`(SELECT ${id}::uuid AS certification_id, unnest(${courseIds}::uuid[]) AS course_id)`
  const rows = await db.$queryRaw<{ before: number; after: number; people: number }[]>`
    WITH RECURSIVE ${obligedInReachSql(question, null)}, stands AS MATERIALIZED (
      SELECT ${rankSql(question)} AS before, ${rankSql(question, { alias: 'n', courses })} AS after
      FROM obliged o JOIN certification k ON k.id = o.certification_id
      CROSS JOIN (SELECT ${terms.renewalWindowMonths}::int AS renewal_window_months, ${terms.graceDays}::int AS grace_days) n
    )
    SELECT before, after, count(*)::int AS people FROM stands WHERE before <> after GROUP BY 1, 2 ORDER BY 1, 2`
  return rows.flatMap(({ before: from, after: to, people }) => {
    const [before, after] = [groups[from], groups[to]]
    return before && after ? [{ before, after, people }] : []
  })
}
