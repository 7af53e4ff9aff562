import type { Day } from '../../domain/day.ts'
import type { UrgedAs } from '../../domain/urging/candidate.ts'
import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { isUuid } from '../is-uuid.ts'
import { belongsSql, reachOfUnitSql } from '../people/manageable.ts'
import { nameOrderSql } from '../people/name-order.ts'
import { sqlName } from '../sql-names.ts'

/** What was done about some people of a unit, counted among those who belong there today. */
export type ShownUrging = {
  id: string
  kind: 'assignment' | 'reminder'
  at: Date
  /** Null: the operator of the server. */
  by: string | null
  unitId: string | null
  certification: string | null
  dueOn: Day | null
  note: string
  counts: Partial<Record<UrgedAs, number>>
  /** Of those assigned, written to or to be phoned: who got a certificate since that is valid today. */
  trained: number
  /** Assignments that were taken back or took another one's place since. */
  retracted: number
}

type Scope = { unitId: string | null; today: Day }
type Part = { limit: number; offset: number }

/** What was done about people of a unit (null: of the nation), the latest first. */
export async function urgingsAbout(db: Reader, scope: Scope, part: Part): Promise<ShownUrging[]> {
  return db.$queryRaw<ShownUrging[]>(urgingsSql(scope, Prisma.sql`true`, part))
}

/** One of them; null where it was about nobody of the unit. */
export async function urgingAbout(db: Reader, scope: Scope, id: string): Promise<ShownUrging | null> {
  if (!isUuid(id)) return null
  const one = Prisma.sql`g.id = ${id}::uuid`
  return (await db.$queryRaw<ShownUrging[]>(urgingsSql(scope, one, { limit: 1, offset: 0 })))[0] ?? null
}

function urgingsSql(scope: Scope, condition: Prisma.Sql, { limit, offset }: Part): Prisma.Sql {
  return Prisma.sql`
    WITH RECURSIVE ${within(scope)}, shown AS (
      SELECT g.* FROM urging g
      WHERE ${condition} AND EXISTS (SELECT FROM urged x WHERE x.urging_id = g.id AND ${isHere('x', scope)})
      ORDER BY g.recorded_at DESC, g.id LIMIT ${limit} OFFSET ${offset}
    ), came AS (
      SELECT g.id, x.came_to::text AS came_to, count(*)::int AS people,
        (count(*) FILTER (WHERE ${trainedSql(scope.today)}))::int AS trained
      FROM shown g JOIN urged x ON x.urging_id = g.id AND ${isHere('x', scope)} GROUP BY 1, 2
    )
    SELECT g.id, g.kind::text AS kind, g.recorded_at AS at, n.full_name AS by, g.unit_id AS "unitId",
      k.title AS certification, g.due_on::text AS "dueOn", g.note,
      (SELECT jsonb_object_agg(c.came_to, c.people) FROM came c WHERE c.id = g.id) AS counts,
      (SELECT sum(c.trained)::int FROM came c WHERE c.id = g.id) AS trained,
      (SELECT count(*)::int FROM assignment a
        WHERE a.urging_id = g.id AND a.retracted_at IS NOT NULL AND ${isHere('a', scope)}) AS retracted
    FROM shown g LEFT JOIN person n ON n.id = g.recorded_by LEFT JOIN certification k ON k.id = g.certification_id
    ORDER BY g.recorded_at DESC, g.id`
}

/** `here(person_id)`: whoever belongs to the unit today. */
function within({ unitId, today }: Scope): Prisma.Sql {
  if (unitId === null) return Prisma.sql`here(person_id) AS (SELECT NULL::uuid WHERE false)`
  return Prisma.sql`${reachOfUnitSql(unitId, today)}, here(person_id) AS MATERIALIZED (
      SELECT DISTINCT p.person_id FROM posting p JOIN reach r ON r.unit_id = p.unit_id WHERE ${belongsSql('p', today)}
    )`
}

function isHere(alias: 'x' | 'a' | 'c', { unitId }: Pick<Scope, 'unitId'>): Prisma.Sql {
  if (unitId === null) return Prisma.sql`true`
  return Prisma.sql`${sqlName(alias, 'person_id')} IN (SELECT person_id FROM here)`
}

/** Whether an `urged` row `x` of an urging `g` asked something of the person, who has since got a certificate for it. */
function trainedSql(today: Day): Prisma.Sql {
  return Prisma.sql`x.came_to IN ('assigned', 'letter', 'phone') AND EXISTS (SELECT FROM certificate c
    WHERE c.person_id = x.person_id AND (g.certification_id IS NULL OR c.certification_id = g.certification_id)
      AND c.recorded_at >= g.recorded_at AND c.retracted_at IS NULL
      AND (c.valid_until IS NULL OR c.valid_until > ${today}::date)
      AND NOT EXISTS (SELECT FROM revocation v
        WHERE v.certificate_id = c.id AND v.retracted_at IS NULL AND v."on" <= ${today}::date))`
}

export type ShownUrged = {
  personId: string
  fullName: string
  staffCode: string
  cameTo: UrgedAs
  trained: boolean
  /** Assigned, and taken back or replaced since. */
  retracted: boolean
  /** What became of the letter. */
  letter: string | null
}

/** The people of an urging who belong to the unit today, in the order of names. */
export async function peopleUrged(db: Reader, scope: Scope, urgingId: string): Promise<ShownUrged[]> {
  return db.$queryRaw<ShownUrged[]>`
    WITH RECURSIVE ${within(scope)}
    SELECT n.id AS "personId", n.full_name AS "fullName", split_part(n.staff_code, '~', 1) AS "staffCode",
      x.came_to::text AS "cameTo", ${trainedSql(scope.today)} AS trained, l.state::text AS letter,
      EXISTS (SELECT FROM assignment a WHERE a.urging_id = g.id AND a.person_id = x.person_id
        AND a.retracted_at IS NOT NULL) AS retracted
    FROM urging g JOIN urged x ON x.urging_id = g.id AND ${isHere('x', scope)} JOIN person n ON n.id = x.person_id
    LEFT JOIN letter l ON l.id = x.letter_id
    WHERE g.id = ${urgingId}::uuid ORDER BY ${nameOrderSql('n')}`
}

/** Who of an urging was to be phoned. */
export async function peopleToPhone(db: Reader, urgingId: string): Promise<string[]> {
  if (!isUuid(urgingId)) return []
  const found = await db.urged.findMany({ where: { urgingId, cameTo: 'phone' }, select: { personId: true } })
  return found.map(({ personId }) => personId)
}

/** Calls of one day by one person, counted among those who belong to the unit today. */
export type ShownCalls = {
  on: Day
  by: string | null
  reached: number
  unreached: number
  promised: number
  people: number
  trained: number
}

/** Who phoned people of a unit, day by day, the latest first. */
export async function callsAbout(db: Reader, scope: Scope, { limit, offset }: Part): Promise<ShownCalls[]> {
  const { today } = scope
  return db.$queryRaw<ShownCalls[]>`
    WITH RECURSIVE ${within(scope)}
    SELECT (c.recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "on", n.full_name AS by,
      (count(*) FILTER (WHERE c.outcome = 'reached'))::int AS reached,
      (count(*) FILTER (WHERE c.outcome = 'unreached'))::int AS unreached,
      (count(*) FILTER (WHERE c.outcome = 'promised'))::int AS promised,
      count(DISTINCT c.person_id)::int AS people,
      count(DISTINCT c.person_id) FILTER (WHERE EXISTS (SELECT FROM certificate f
        WHERE f.person_id = c.person_id AND f.recorded_at >= c.recorded_at AND f.retracted_at IS NULL
          AND (f.valid_until IS NULL OR f.valid_until > ${today}::date)))::int AS trained
    FROM call c LEFT JOIN person n ON n.id = c.recorded_by
    WHERE ${isHere('c', scope)} GROUP BY 1, 2, c.recorded_by ORDER BY 1 DESC, 2 LIMIT ${limit} OFFSET ${offset}`
}
