import type { CorrectionState, Fault } from '../../domain/corrections/correction.ts'
import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import { rows, type Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { Prisma } from '../generated/client.ts'
import { reachesAll, reachSql } from '../people/manageable.ts'

/** Whose requests: those about units over which some roles are (`roles`), and those that one person asked. */
export type CorrectionScope = { roles: readonly HeldRole[]; personId: string; today: Day }
export type CorrectionsAsked = { state: CorrectionState | 'all'; unitId: string | null }

export type ListedCorrection = {
  id: string
  unit: string | null
  day: Day
  certification: string | null
  /** Name and staff code, or what was typed. */
  subject: string
  staffCode: string | null
  faults: Fault[]
  /** Who asks. */
  askers: string[]
  own: boolean
  openedOn: Day
  answeredOn: Day | null
  answer: string | null
  state: CorrectionState
}

const stateSql = Prisma.sql`CASE WHEN w.outcome IS NOT NULL THEN w.outcome WHEN c.open_mark IS NULL THEN 'withdrawn' ELSE 'open' END`
const hanoi = (instant: Prisma.Sql) => Prisma.sql`((${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::text`

/** Open ones first, the oldest before; then those that are closed, the newest before. */
export async function listCorrections(
  scope: CorrectionScope,
  db: Reader,
  { state, unitId }: CorrectionsAsked,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ count: number; corrections: ListedCorrection[] }> {
  const found = await rows<ListedCorrection & { count: number }>(
    db,
    Prisma.sql`
    WITH RECURSIVE ${reachSql(scope.roles, scope.today)}
    SELECT c.id, c.day::text AS day, k.title AS certification, ${stateSql} AS state,
      (SELECT u.name FROM unit_record u WHERE u.unit_id = c.unit_id
        ORDER BY u.retracted_at IS NULL DESC, ${onItsDay} DESC, u."from" DESC LIMIT 1) AS unit,
      coalesce(n.full_name, c.subject) AS subject, split_part(n.staff_code, '~', 1) AS "staffCode",
      v.faults, v.askers, ${ownSql(scope)} AS own,
      ${hanoi(Prisma.sql`c.opened_at`)} AS "openedOn", ${hanoi(Prisma.sql`w.at`)} AS "answeredOn", w.words AS answer,
      count(*) OVER ()::int AS count
    FROM correction_request c LEFT JOIN correction_answer w ON w.correction_id = c.id
    LEFT JOIN person n ON n.id = c.person_id LEFT JOIN certification k ON k.id = c.certification_id
    CROSS JOIN LATERAL (SELECT jsonb_agg(DISTINCT v.fault) AS faults, jsonb_agg(a.full_name ORDER BY v.at) AS askers
      FROM correction_voice v JOIN person a ON a.id = v.person_id WHERE v.correction_id = c.id) v
    WHERE ${inScopeSql(scope)} AND (${state} = 'all' OR ${stateSql} = ${state})
      AND (${unitId}::uuid IS NULL OR c.unit_id = ${unitId}::uuid)
    ORDER BY c.open_mark IS NULL, CASE WHEN c.open_mark IS NOT NULL THEN c.opened_at END, c.opened_at DESC, c.id
    LIMIT ${limit} OFFSET ${offset}`,
  )
  return { count: found[0]?.count ?? 0, corrections: found.map(({ count: _count, ...one }) => one) }
}

const onItsDay = Prisma.sql`(u."from" <= c.day AND (u."to" IS NULL OR u."to" > c.day))`

const ownSql = ({ personId }: CorrectionScope) =>
  Prisma.sql`EXISTS (SELECT FROM correction_voice o WHERE o.correction_id = c.id AND o.person_id = ${personId}::uuid)`

function inScopeSql(scope: CorrectionScope): Prisma.Sql {
  return Prisma.sql`(${reachesAll(scope.roles)} OR c.unit_id IN (SELECT unit_id FROM reach) OR ${ownSql(scope)})`
}

/** How many requests wait for an answer by whoever holds some roles. */
export async function countOpenCorrections(
  db: Reader,
  roles: readonly HeldRole[],
  today: Day,
): Promise<number> {
  if (roles.length === 0) return 0
  const [found] = await rows<{ count: number }>(
    db,
    reachesAll(roles)
      ? Prisma.sql`SELECT count(*)::int AS count FROM correction_request WHERE open_mark IS NOT NULL`
      : Prisma.sql`WITH RECURSIVE ${reachSql(roles, today)}
        SELECT count(*)::int AS count FROM correction_request c
        WHERE c.open_mark IS NOT NULL AND c.unit_id IN (SELECT unit_id FROM reach)`,
  )
  return found?.count ?? 0
}

/** The unit in which somebody is posted on a day, the last that they came to; null: in none. */
export async function unitOfPerson(db: Reader, personId: string, day: Day): Promise<string | null> {
  const [found] = await db.$queryRaw<{ unitId: string }[]>`
    SELECT p.unit_id AS "unitId" FROM posting p
    WHERE p.person_id = ${personId}::uuid AND p.retracted_at IS NULL AND p."from" <= ${day}::date
    ORDER BY ${holdsOn('p', day)} DESC, p."from" DESC LIMIT 1`
  return found?.unitId ?? null
}
