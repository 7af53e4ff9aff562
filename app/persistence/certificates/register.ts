import type { CertificateState } from '../../domain/certificates/state.ts'
import type { Day } from '../../domain/day.ts'
import { fold } from '../../domain/language/fold.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { belongsSql, reachesAll, reachOfUnitSql, reachSql } from '../people/manageable.ts'
import { sqlName } from '../sql-names.ts'

export type RegisterQuery = {
  /** Part of a number, a name in any spelling, or a staff code. */
  typed: string
  /** A unit with all that lies in it, which is within reach; null: everywhere. */
  unitId: string | null
  certificationId: string | null
  /** Days of issue, both included; null: without limit. */
  issuedFrom: Day | null
  issuedLast: Day | null
  /** On today. */
  state: CertificateState | null
}

/** One line of the register: what is printed, and what has become of it since. */
export type RegisterLine = {
  id: string
  number: string
  name: string
  unit: string | null
  certification: string
  issuedOn: Day
  /** The first day without validity; null: without limit. */
  validUntil: Day | null
  state: CertificateState
  revokedOn: Day | null
  supersededOn: Day | null
  /** Number of the certificate that replaces it. */
  supersededBy: string | null
}

export type Scope = { roles: readonly HeldRole[]; today: Day }
/** Newest first as one looks things up, or as a book is kept. No limit: all of them. */
export type RegisterPart = { newestFirst: boolean; limit: number | null; offset: number }

/**
 * The certificates of everybody whom roles reach today, narrowed, in the order of their numbers, part by part. Of those who
 * belong to no unit they are there for who reaches everybody; of whoever has gone for good for nobody.
 */
export async function registerLines(
  scope: Scope,
  db: Reader,
  query: RegisterQuery,
  { newestFirst, limit, offset }: RegisterPart,
): Promise<RegisterLine[]> {
  return rows<RegisterLine>(
    db,
    Prisma.sql`
    WITH RECURSIVE ${foundSql(scope, query)}, part AS (
      SELECT f.* FROM found f ORDER BY ${orderSql('f', newestFirst)} LIMIT ${limit} OFFSET ${offset}
    )
    SELECT c.id, c.number, c.snapshot->>'name' AS name, c.snapshot->>'unit' AS unit,
      c.snapshot->>'certification' AS certification, c.issued_on::text AS "issuedOn",
      c.valid_until::text AS "validUntil", p.state, p.revoked_on::text AS "revokedOn",
      p.superseded_on::text AS "supersededOn", n.number AS "supersededBy"
    FROM part p JOIN certificate c ON c.id = p.id LEFT JOIN certificate n ON n.id = p.superseding_id
    ORDER BY ${orderSql('p', newestFirst)}`,
  )
}

export async function countRegister(scope: Scope, db: Reader, query: RegisterQuery): Promise<number> {
  const found = await rows<{ count: number }>(
    db,
    Prisma.sql`WITH RECURSIVE ${foundSql(scope, query)} SELECT count(*)::int AS count FROM found`,
  )
  return found[0]?.count ?? 0
}

export function orderSql(alias: 'f' | 'p', newestFirst: boolean): Prisma.Sql {
  const way = newestFirst ? Prisma.sql`DESC` : Prisma.empty
  const [year, series, ordinal] = ['year', 'series', 'ordinal'].map((column) => sqlName(alias, column))
  return Prisma.sql`${year} ${way}, ${series}, ${ordinal} ${way}`
}

/** `WITH RECURSIVE` clauses up to `found(id, year, series, ordinal, revoked_on, superseded_on, superseding_id, state)`. */
export function foundSql({ roles, today }: Scope, query: RegisterQuery): Prisma.Sql {
  const { typed, unitId, certificationId, issuedFrom, issuedLast, state } = query
  const everywhere = unitId === null && reachesAll(roles)
  const reach = unitId === null ? reachSql(roles, today) : reachOfUnitSql(unitId, today)
  const belonging = Prisma.sql`${reach}, belonging AS (
      SELECT DISTINCT p.person_id FROM posting p JOIN reach r ON r.unit_id = p.unit_id WHERE ${belongsSql('p', today)}
    ),`
  return Prisma.sql`${everywhere ? Prisma.empty : belonging} revoked AS (
      SELECT certificate_id, min("on") AS "on" FROM revocation WHERE retracted_at IS NULL GROUP BY 1
    ), replaced AS (
      SELECT DISTINCT ON (superseded_id) superseded_id, superseding_id, "on" FROM supersession
      WHERE retracted_at IS NULL ORDER BY superseded_id, "on"
    ), known AS (
      SELECT c.id, c.year, c.series, c.ordinal, r."on" AS revoked_on, s."on" AS superseded_on, s.superseding_id,
        ${stateSql(today)} AS state
      FROM certificate c JOIN person n ON n.id = c.person_id
      ${everywhere ? Prisma.empty : Prisma.sql`JOIN belonging b ON b.person_id = n.id`}
      LEFT JOIN revoked r ON r.certificate_id = c.id LEFT JOIN replaced s ON s.superseded_id = c.id
      WHERE c.retracted_at IS NULL AND n.withdrawn_at IS NULL AND ${typed.trim() ? matchingSql(typed) : Prisma.sql`true`}
        AND (${certificationId}::uuid IS NULL OR c.certification_id = ${certificationId}::uuid)
        AND (${issuedFrom}::date IS NULL OR c.issued_on >= ${issuedFrom}::date)
        AND (${issuedLast}::date IS NULL OR c.issued_on <= ${issuedLast}::date)
    ), found AS (SELECT * FROM known WHERE ${state}::text IS NULL OR state = ${state}::text)`
}

/** `stateOn` of the domain. */
function stateSql(today: Day): Prisma.Sql {
  return Prisma.sql`CASE WHEN r."on" <= ${today}::date THEN 'revoked' WHEN s."on" <= ${today}::date THEN 'superseded'
    WHEN ${today}::date < c.valid_from THEN 'not-yet-valid' WHEN c.valid_until <= ${today}::date THEN 'expired'
    ELSE 'valid' END`
}

/** Names are found as they are today in any spelling, and as they were printed. */
function matchingSql(typed: string): Prisma.Sql {
  const like = (text: string) => `%${text.replace(/[\\%_]/gu, '\\$&')}%`
  const plain = like(typed.normalize('NFC').trim())
  return Prisma.sql`(c.number ILIKE ${plain} OR n.folded_name LIKE ${like(fold(typed))} OR n.staff_code ILIKE ${plain}
    OR c.snapshot->>'name' ILIKE ${plain})`
}
