import { completionMark, type Trainee } from '../../domain/completions/plan-completions.ts'
import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { Reader } from '../client.ts'
import { inReachSql, reachSql } from '../people/manageable.ts'

/** Those whom some staff codes name, of the people whom roles reach, by their code. */
export async function traineesByCode(
  db: Reader,
  codes: string[],
  roles: readonly HeldRole[],
  today: Day,
): Promise<Map<string, Trainee>> {
  const rows = await db.$queryRaw<(Trainee & { staffCode: string })[]>`
    WITH RECURSIVE ${reachSql(roles, today)}
    SELECT n.id, n.staff_code AS "staffCode",
      coalesce(bool_and(p."to" IS NOT NULL AND p."to" <= ${today}::date), false) AS left
    FROM person n LEFT JOIN posting p ON p.person_id = n.id AND p.retracted_at IS NULL
    WHERE n.staff_code = ANY (${codes}::text[]) AND ${inReachSql('n', roles, today)}
    GROUP BY n.id`
  return new Map(rows.map(({ staffCode, id, left }) => [staffCode, { id, left }]))
}

/** What some people have completed. */
export async function knownCompletions(db: Reader, personIds: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ personId: string; courseId: string; on: Day }[]>`
    SELECT person_id AS "personId", course_id AS "courseId", "on"::text AS "on" FROM completion
    WHERE person_id = ANY (${personIds}::uuid[]) AND retracted_at IS NULL`
  return new Set(rows.map(completionMark))
}

/** Whether somebody served and serves no more. */
export async function hasLeft(db: Reader, personId: string, today: Day): Promise<boolean> {
  const rows = await db.$queryRaw<{ left: boolean | null }[]>`
    SELECT bool_and(p."to" IS NOT NULL AND p."to" <= ${today}::date) AS left
    FROM posting p WHERE p.person_id = ${personId}::uuid AND p.retracted_at IS NULL`
  return rows[0]?.left ?? false
}
