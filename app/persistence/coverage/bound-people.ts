import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { tally, type Tally } from '../../domain/coverage/counts.ts'
import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { reachesAll, reachSql } from '../people/manageable.ts'
import { obligedInReachSql } from './question-sql.ts'
import { rankSql, talliesOf } from './tallies.ts'

/** People whom requirements bind on a day by where they stand; `alone`: whom no other requirement binds then. */
export type BoundPeople = { tally: Tally; alone: number }

/** Whom some requirements of one certification bind, wherever they are posted. */
export async function boundPeople(
  db: Reader,
  asked: Omit<CoverageQuestion, 'unitId'>,
  requirementIds: readonly string[],
): Promise<BoundPeople> {
  const question = { ...asked, unitId: '' }
  const rows = await db.$queryRaw<{ rank: number; alone: boolean; people: number }[]>`
    WITH RECURSIVE ${obligedInReachSql(question, null)}
    SELECT ${rankSql(question)} AS rank, o.requirement_ids <@ ${requirementIds}::uuid[] AS alone, count(*)::int AS people
    FROM obliged o JOIN certification k ON k.id = o.certification_id
    WHERE o.requirement_ids && ${requirementIds}::uuid[] GROUP BY 1, 2`
  const counts = talliesOf(rows.map(({ rank, people }) => ({ key: '', rank, people }))).get('')
  const alone = rows.filter((row) => row.alone).reduce((sum, { people }) => sum + people, 0)
  return { tally: counts ?? tally([]), alone }
}

/** Whom each requirement binds today, of those posted in units that roles reach. */
export async function boundTodayByRequirement(
  roles: readonly HeldRole[],
  db: Reader,
  today: Day,
): Promise<Map<string, Tally>> {
  const question = { unitId: '', day: today, certificationId: null, knownBy: null }
  const everywhere = reachesAll(roles)
  const reach = everywhere ? Prisma.empty : Prisma.sql`${reachSql(roles, today)},`
  const rows = await db.$queryRaw<{ key: string; rank: number; people: number }[]>`
    WITH RECURSIVE ${reach} ${obligedInReachSql(question, everywhere ? null : 'reach')}, stands AS MATERIALIZED (
      SELECT o.requirement_ids, ${rankSql(question)} AS rank
      FROM obliged o JOIN certification k ON k.id = o.certification_id
    )
    SELECT r.id AS key, s.rank, count(*)::int AS people
    FROM stands s CROSS JOIN LATERAL unnest(s.requirement_ids) AS r(id) GROUP BY 1, 2`
  return talliesOf(rows)
}
