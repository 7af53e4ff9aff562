import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { tally, type Tally } from '../../domain/coverage/counts.ts'
import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { reachesAll, reachSql } from '../people/manageable.ts'
import { boundSql } from './question-sql.ts'
import { stoodSql, type Scope } from './scope-sql.ts'
import { ranksSql } from './standing-sql.ts'
import { talliesOf } from './tallies.ts'

/** People whom requirements bind on a day by where they stand; `alone`: whom no other requirement binds then. */
export type BoundPeople = { tally: Tally; alone: number }

/** Which requirements bind whom, each pair once: a statement complete in itself. */
const bindingsSql = (question: CoverageQuestion, scope: Scope) =>
  Prisma.sql`(WITH RECURSIVE ${stoodSql(question, scope)}, ${boundSql(question)}
    SELECT DISTINCT person_id, certification_id, requirement_id FROM bound)`

/** Whom some requirements of one certification bind, wherever they are posted. */
export async function boundPeople(
  db: Reader,
  asked: Omit<CoverageQuestion, 'unitId'>,
  requirementIds: readonly string[],
): Promise<BoundPeople> {
  const question = { ...asked, unitId: null }
  const scope = { within: 'unit', split: 'none' } as const
  const rows = await db.$queryRaw<{ rank: number; alone: boolean; people: number }[]>`
    SELECT r.rank, o.alone, count(*)::int AS people
    FROM ${ranksSql(question, scope)} r
    JOIN (SELECT person_id, certification_id, bool_and(requirement_id = ANY (${requirementIds}::uuid[])) AS alone,
        bool_or(requirement_id = ANY (${requirementIds}::uuid[])) AS touched
      FROM ${bindingsSql(question, scope)} b GROUP BY 1, 2) o USING (person_id, certification_id)
    WHERE o.touched GROUP BY 1, 2`
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
  const question = { unitId: null, day: today, certificationId: null, knownBy: null }
  const everywhere = reachesAll(roles)
  const reach = everywhere ? Prisma.empty : Prisma.sql`WITH RECURSIVE ${reachSql(roles, today)}`
  const scope: Scope = everywhere ? { within: 'unit', split: 'none' } : { within: 'reach' }
  const rows = await db.$queryRaw<{ key: string; rank: number; people: number }[]>`
    ${reach} SELECT b.requirement_id AS key, r.rank, count(*)::int AS people
    FROM ${ranksSql(question, scope)} r
    JOIN ${bindingsSql(question, scope)} b USING (person_id, certification_id) GROUP BY 1, 2`
  return talliesOf(rows)
}
