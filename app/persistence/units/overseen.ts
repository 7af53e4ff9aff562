import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import { oversees, overseeing } from '../../domain/people/authority.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { Prisma } from '../generated/client.ts'

/** `WITH RECURSIVE` clause `overseen(unit_id)`: every unit of today that {@link oversees} allows. */
export function overseenSql(roles: readonly HeldRole[], today: Day): Prisma.Sql {
  const held = roles.filter(({ role }) => overseeing.includes(role))
  const everything = held.some(({ unitId }) => unitId === null)
  const over = held.flatMap(({ unitId }) => unitId ?? [])
  return Prisma.sql`overseen(unit_id) AS (
      SELECT u.unit_id FROM unit_record u
      WHERE u.retracted_at IS NULL AND ${holdsOn('u', today)} AND (${everything} OR u.unit_id = ANY (${over}::uuid[]))
      UNION
      SELECT u.unit_id FROM overseen o JOIN unit_record u ON u.parent_id = o.unit_id
      WHERE u.retracted_at IS NULL AND ${holdsOn('u', today)}
    )`
}

/** The highest units that somebody oversees: where their pages begin. In order of their codes. */
export async function topUnits(roles: readonly HeldRole[], db: Reader, today: Day): Promise<string[]> {
  return (await namedTopUnits(roles, db, today)).map(({ code }) => code)
}

/** The same with their names. */
export function namedTopUnits(
  roles: readonly HeldRole[],
  db: Reader,
  today: Day,
): Promise<{ code: string; name: string }[]> {
  return db.$queryRaw`
    WITH RECURSIVE ${overseenSql(roles, today)}
    SELECT u.code, u.name FROM overseen o
    JOIN unit_record u ON u.unit_id = o.unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)}
    WHERE u.parent_id IS NULL OR u.parent_id NOT IN (SELECT unit_id FROM overseen) ORDER BY u.code`
}

export type SeenUnit = { id: string; code: string; name: string; kind: UnitKind; parent: Neighbour | null }
type Neighbour = { code: string; name: string }
type Row = Omit<SeenUnit, 'parent'> & { path: string[]; parent: (Neighbour & { path: string[] }) | null }

/** The unit that bears a code on a day, when the roles reach it; its parent only when they reach that one too. */
export async function unitInSight(
  roles: readonly HeldRole[],
  db: Reader,
  asked: { code: string; day: Day },
  today: Day,
): Promise<SeenUnit | null> {
  const { code, day } = asked
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.unit_id AS id, r.code, r.name, r.kind::text, ${unitPathSql(Prisma.sql`r.unit_id`, today)} AS path,
      (SELECT jsonb_build_object('code', p.code, 'name', p.name, 'path', ${unitPathSql(Prisma.sql`p.unit_id`, today)})
       FROM unit_record p WHERE p.unit_id = r.parent_id AND p.retracted_at IS NULL AND ${holdsOn('p', day)}) AS parent
    FROM unit_record r WHERE r.code = ${code} AND r.retracted_at IS NULL AND ${holdsOn('r', day)}`
  const row = rows[0]
  if (!row || !oversees(roles, row.path)) return null
  const parent = row.parent && oversees(roles, row.parent.path) ? row.parent : null
  return { ...row, parent: parent && { code: parent.code, name: parent.name } }
}

/** A unit with all that it lies in today; one that ended is reached through those that it passed on to. */
export function unitPathSql(unit: Prisma.Sql, today: Day): Prisma.Sql {
  return Prisma.sql`(WITH RECURSIVE up(unit_id) AS (
      SELECT ${unit}
      UNION
      SELECT next.unit_id FROM up CROSS JOIN LATERAL (
        SELECT u.parent_id AS unit_id FROM unit_record u
        WHERE u.unit_id = up.unit_id AND u.parent_id IS NOT NULL AND u.retracted_at IS NULL AND ${holdsOn('u', today)}
        UNION ALL
        SELECT s.new_unit_id FROM succession s
        WHERE s.old_unit_id = up.unit_id AND s.retracted_at IS NULL AND (s."full" OR s.main) AND NOT EXISTS (
          SELECT FROM unit_record u WHERE u.unit_id = up.unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)})
      ) next
    ) SELECT to_jsonb(array_agg(unit_id)) FROM up)`
}
