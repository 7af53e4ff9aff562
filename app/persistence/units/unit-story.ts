import type { Day } from '../../domain/day.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { Prisma } from '../generated/client.ts'
import { inSightSql, sightSql, type Sight } from './sight.ts'

export type StoryUnit = { id: string; code: string; name: string; kind: UnitKind; from: Day; to: Day | null }
type Above = { code: string; name: string; seen: boolean }

/** The unit that bears a code on a day, where somebody sees it, with what it lies in. */
export async function unitSeen(
  db: Reader,
  sight: Sight,
  { code, on }: { code: string; on: Day },
): Promise<(StoryUnit & { above: Above | null }) | null> {
  const [found] = await db.$queryRaw<(StoryUnit & { above: Above | null })[]>`
    WITH RECURSIVE ${sightSql(sight)}
    SELECT u.unit_id AS id, u.code, u.name, u.kind::text AS kind, u."from"::text AS "from", u."to"::text AS "to",
      (SELECT jsonb_build_object('code', p.code, 'name', p.name, 'seen', ${inSightSql('p', sight)})
       FROM unit_record p WHERE p.unit_id = u.parent_id AND p.retracted_at IS NULL AND ${holdsOn('p', on)}) AS above
    FROM unit_record u
    WHERE u.code = ${code} AND u.retracted_at IS NULL AND ${holdsOn('u', on)} AND ${inSightSql('u', sight)}`
  return found ?? null
}

/** What bore a code when, of the units that somebody sees: codes are reused. */
export function bearersOf(db: Reader, sight: Sight, code: string): Promise<StoryUnit[]> {
  return db.$queryRaw<StoryUnit[]>`
    WITH RECURSIVE ${sightSql(sight)}
    SELECT u.unit_id AS id, u.code, u.name, u.kind::text AS kind, u."from"::text AS "from", u."to"::text AS "to"
    FROM unit_record u WHERE u.code = ${code} AND u.retracted_at IS NULL AND ${inSightSql('u', sight)}
    ORDER BY u."from"`
}

/** The change that brought something, where it came by one. */
type By = { change: string | null; resolution: string | null }
export type StoryRecord = Omit<StoryUnit, 'id'> & By & { above: string | null }
export type StoryKin = By & { code: string; name: string; on: Day; day: Day; full: boolean; main: boolean }

/** What a unit was called and when, as it is known now. */
export function recordsOf(db: Reader, unitId: string): Promise<StoryRecord[]> {
  return db.$queryRaw<StoryRecord[]>`
    SELECT u.code, u.name, u.kind::text AS kind, u."from"::text AS "from", u."to"::text AS "to", c.id AS change, c.resolution,
      (SELECT p.name FROM unit_record p WHERE p.unit_id = u.parent_id AND p.retracted_at IS NULL
        AND p."from" <= u."from" AND (p."to" IS NULL OR p."to" > u."from")) AS above
    FROM unit_record u LEFT JOIN change c ON c.id = u.recorded_in
    WHERE u.unit_id = ${unitId}::uuid AND u.retracted_at IS NULL ORDER BY u."from"`
}

/** What a unit came from, each as it was last; `day`: one on which it was there. */
export function cameFrom(db: Reader, unitId: string): Promise<StoryKin[]> {
  return kin(
    db,
    Prisma.sql`s.new_unit_id = ${unitId}::uuid`,
    Prisma.sql`s.old_unit_id`,
    Prisma.sql`r."from" DESC`,
  )
}

/** What a unit became, each as it was first. */
export function became(db: Reader, unitId: string): Promise<StoryKin[]> {
  return kin(
    db,
    Prisma.sql`s.old_unit_id = ${unitId}::uuid`,
    Prisma.sql`s.new_unit_id`,
    Prisma.sql`(r."to" IS NOT NULL AND r."to" <= c."on"), r."from"`,
  )
}

function kin(db: Reader, which: Prisma.Sql, other: Prisma.Sql, order: Prisma.Sql): Promise<StoryKin[]> {
  return db.$queryRaw<StoryKin[]>`
    SELECT o.code, o.name, s."full", s.main, c."on"::text AS "on", c.id AS change, c.resolution,
      greatest(o."from", least(c."on", o."to" - 1))::text AS day
    FROM succession s JOIN change c ON c.id = s.change_id
    CROSS JOIN LATERAL (
      SELECT r.code, r.name, r.kind, r."from", r."to" FROM unit_record r
      WHERE r.unit_id = ${other} AND r.retracted_at IS NULL ORDER BY ${order} LIMIT 1) o
    WHERE ${which} AND s.retracted_at IS NULL
    ORDER BY c."on", (o.kind = 'district'), NOT s.main, o.code`
}

/** How many people are posted in a unit and below it on a day, each once. */
export async function postedIn(db: Reader, unitId: string, on: Day): Promise<number> {
  const [found] = await db.$queryRaw<{ people: number }[]>`
    WITH RECURSIVE tree(unit_id) AS (
      SELECT ${unitId}::uuid
      UNION ALL
      SELECT u.unit_id FROM tree t JOIN unit_record u ON u.parent_id = t.unit_id
      WHERE u.retracted_at IS NULL AND ${holdsOn('u', on)}
    )
    SELECT count(DISTINCT p.person_id)::int AS people FROM tree t JOIN posting p ON p.unit_id = t.unit_id
    WHERE p.retracted_at IS NULL AND ${holdsOn('p', on)}`
  return found?.people ?? 0
}
