import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { groups, tally, type Group, type Tally } from '../../domain/coverage/counts.ts'
import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { sqlName } from '../sql-names.ts'
import { known, obligedSql, holdsOn, postedSinceSql, standsSql } from './question-sql.ts'

/**
 * The tally of a unit and, with `byChild`, of each unit right below it, by unit id. The database classifies and counts:
 * the same rule as `coverageOn` of the domain, held to it by a property test.
 */
export async function tallies(
  db: Reader,
  question: CoverageQuestion,
  byChild: boolean,
): Promise<Map<string, Tally>> {
  const rows = await db.$queryRaw<{ scopeId: string; rank: number; people: number }[]>`
    WITH ${obligedSql(question, byChild)},
    person AS (
      SELECT o.scope_id, o.person_id, min(${rankSql(question)}) AS rank
      FROM obliged o JOIN certification k ON k.id = o.certification_id
      GROUP BY 1, 2
    )
    SELECT scope_id AS "scopeId", rank, count(*)::int AS people FROM person GROUP BY 1, 2`
  return talliesOf(rows.map(({ scopeId, ...row }) => ({ key: scopeId, ...row })))
}

/** Tallies by their keys, from rows that say how many people stand at a group's place in `groups`. */
export function talliesOf(
  rows: readonly { key: string; rank: number; people: number }[],
): Map<string, Tally> {
  const found = new Map<string, Tally>()
  for (const { key, rank: place, people } of rows) {
    const counts = found.get(key) ?? tally([])
    const group = groups[place]
    if (group) counts[group] += people
    found.set(key, counts)
  }
  return found
}

/** Place of each group in `groups`: the lower, the more help is needed. */
export const rank = Object.fromEntries(groups.map((group, index) => [group, index])) as Record<Group, number>

/** By which terms somebody stands: a row (by its alias) with window and grace, and a table of courses by certification. */
export type TermsSql = { alias: string; courses: Prisma.Sql }
const recorded: TermsSql = { alias: 'k', courses: Prisma.sql`certification_course` }

/** `standing` of the domain for a row `o` of `obliged` with its certification `k`, as the group's place in `groups`. */
export function rankSql(question: CoverageQuestion, { alias, courses } = recorded): Prisma.Sql {
  const { day, knownBy } = question
  const [window, grace] = [sqlName(alias, 'renewal_window_months'), sqlName(alias, 'grace_days')]
  const own = (alias: string) =>
    Prisma.sql`${sqlName(alias, 'person_id')} = o.person_id
      AND ${sqlName(alias, 'certification_id')} = o.certification_id`
  return Prisma.sql`CASE
    WHEN EXISTS (SELECT FROM waiver w WHERE ${own('w')} AND ${holdsOn('w', day)} AND ${known('w', knownBy)})
      THEN ${rank.waived}::int
    ELSE coalesce(
      (SELECT CASE
        WHEN bool_or(c.valid_until IS NULL
          OR ${day}::date < c.valid_until - make_interval(months => ${window}))
        THEN ${rank.certified}::int WHEN count(*) > 0 THEN ${rank['renewal-due']}::int END
      FROM certificate c
      WHERE ${own('c')} AND ${known('c', knownBy)} AND c.valid_from <= ${day}::date
        AND (c.valid_until IS NULL OR ${day}::date < c.valid_until) AND ${standsSql(question)}),
      CASE
        WHEN ${day}::date < ${postedSinceSql(question)} + ${grace} THEN ${rank['in-grace']}::int
        WHEN EXISTS (SELECT FROM certificate c
          WHERE ${own('c')} AND ${known('c', knownBy)} AND c.valid_from <= ${day}::date) THEN ${rank.expired}::int
        WHEN EXISTS (${begunSql(question, courses)}) THEN ${rank['in-progress']}::int
        ELSE ${rank.assigned}::int
      END)
    END`
}

/** Days by which a course of the certification was begun or completed. */
function begunSql({ day, knownBy }: CoverageQuestion, courses: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT FROM ${courses} x
    WHERE x.certification_id = o.certification_id AND (
      EXISTS (SELECT FROM enrolment e WHERE e.person_id = o.person_id AND e.course_id = x.course_id
        AND e."on" <= ${day}::date AND ${known('e', knownBy)})
      OR EXISTS (SELECT FROM completion e WHERE e.person_id = o.person_id AND e.course_id = x.course_id
        AND e."on" <= ${day}::date AND ${known('e', knownBy)}))`
}
