import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import { overseeing } from '../../domain/people/authority.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { Prisma } from '../generated/client.ts'
import { isUuid } from '../is-uuid.ts'
import { sqlName } from '../sql-names.ts'
import { unitPathSql } from '../units/overseen.ts'

/**
 * `WITH RECURSIVE` clause `reach(unit_id)`: every unit that {@link manages} allows, those that ended in a reorganisation
 * among them.
 */
export function reachSql(roles: readonly HeldRole[], today: Day): Prisma.Sql {
  const over = roles.flatMap(({ role, unitId }) => (unitId && overseeing.includes(role) ? [unitId] : []))
  return belowSql({ all: reachesAll(roles), over }, today)
}

/** The same clause for one unit with all that lies in it and what it and they came from. */
export function reachOfUnitSql(unitId: string, today: Day): Prisma.Sql {
  return belowSql({ all: false, over: [unitId] }, today)
}

/** Where all are meant, nothing is looked for below or before them: with the units of a nation that takes long. */
function belowSql({ all, over }: { all: boolean; over: string[] }, today: Day): Prisma.Sql {
  if (all)
    return Prisma.sql`reach(unit_id) AS (SELECT DISTINCT unit_id FROM unit_record WHERE retracted_at IS NULL)`
  return Prisma.sql`reach(unit_id) AS (
      SELECT DISTINCT u.unit_id FROM unit_record u
      WHERE u.retracted_at IS NULL AND u.unit_id = ANY (${over}::uuid[])
      UNION
      SELECT next.unit_id FROM reach r CROSS JOIN LATERAL (
        SELECT u.unit_id FROM unit_record u
        WHERE u.parent_id = r.unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)}
        UNION ALL
        SELECT s.old_unit_id FROM succession s
        WHERE s.new_unit_id = r.unit_id AND s.retracted_at IS NULL AND (s."full" OR s.main) AND NOT EXISTS (
          SELECT FROM unit_record u WHERE u.unit_id = s.old_unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)})
      ) next
    )`
}

/**
 * Condition on a person (by the alias of the table), beside {@link reachSql}: whom {@link managesPerson} allows, of those
 * who are not withdrawn.
 */
export function inReachSql(person: string, roles: readonly HeldRole[], today: Day): Prisma.Sql {
  return Prisma.sql`(${sqlName(person, 'withdrawn_at')} IS NULL AND (${reachesAll(roles)} OR EXISTS (
      SELECT FROM posting p JOIN reach ON reach.unit_id = p.unit_id
      WHERE p.person_id = ${sqlName(person, 'id')} AND ${belongsSql('p', today)})))`
}

export type Reach = { units: Set<string>; people: Set<string> }

/** Every unit that {@link manages} and everybody whom {@link managesPerson} allows, in two statements; null: all. */
export async function reachOf(db: Reader, roles: readonly HeldRole[], today: Day): Promise<Reach | null> {
  if (reachesAll(roles)) return null
  const units = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE ${reachSql(roles, today)} SELECT unit_id AS id FROM reach`
  const people = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE ${reachSql(roles, today)}
    SELECT n.id FROM person n WHERE ${inReachSql('n', roles, today)}`
  const ids = (found: { id: string }[]) => new Set(found.map(({ id }) => id))
  return { units: ids(units), people: ids(people) }
}

/** Paths of the units to which somebody belongs today: what {@link managesPerson} asks for. */
export async function pathsOfPerson(db: Reader, personId: string, today: Day): Promise<string[][]> {
  if (!isUuid(personId)) return []
  const rows = await db.$queryRaw<{ path: string[] }[]>`
    SELECT DISTINCT ${unitPathSql(Prisma.sql`p.unit_id`, today)} AS path
    FROM posting p WHERE p.person_id = ${personId}::uuid AND ${belongsSql('p', today)}`
  return rows.map(({ path }) => path)
}

/** A unit with all that it lies in today: what {@link manages} asks for. Empty where there is no such unit. */
export async function pathOfUnit(db: Reader, unitId: string, today: Day): Promise<string[]> {
  if (!isUuid(unitId)) return []
  const rows = await db.$queryRaw<{ path: string[] }[]>`
    SELECT ${unitPathSql(Prisma.sql`u.id`, today)} AS path FROM unit u WHERE u.id = ${unitId}::uuid`
  return rows[0]?.path ?? []
}

/** Whether roles reach everybody, those who belong to no unit included. */
export const reachesAll = (roles: readonly HeldRole[]) =>
  roles.some(({ role, unitId }) => unitId === null && overseeing.includes(role))

/** Whether a posting (by its alias) says where its person belongs: it is in force or to come, or none lasted longer. */
export function belongsSql(alias: string, today: Day): Prisma.Sql {
  const [person, to] = [sqlName(alias, 'person_id'), sqlName(alias, 'to')]
  return Prisma.sql`(${sqlName(alias, 'retracted_at')} IS NULL AND (${to} IS NULL OR ${to} > ${today}::date
    OR NOT EXISTS (SELECT FROM posting later WHERE later.person_id = ${person} AND later.retracted_at IS NULL
      AND (later."to" IS NULL OR later."to" > ${to}))))`
}
