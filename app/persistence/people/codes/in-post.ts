import { compareNames } from '../../../domain/language/person-name.ts'
import type { Day } from '../../../domain/day.ts'
import type { HeldRole } from '../../../domain/people/actor.ts'
import type { InPost } from '../../../domain/people/code-need.ts'
import type { UnitKind } from '../../../domain/units/unit-kind.ts'
import type { Reader } from '../../client.ts'
import { holdsOn } from '../../coverage/question-sql.ts'
import { Prisma } from '../../generated/client.ts'
import { reachSql } from '../manageable.ts'

export type ReachedUnit = { id: string; code: string; name: string; kind: UnitKind }

/**
 * The units that bear these codes today, when the roles reach them all; null as soon as one of them is not there or is
 * somebody else's.
 */
export async function unitsInReach(
  roles: readonly HeldRole[],
  db: Reader,
  codes: readonly string[],
  today: Day,
): Promise<ReachedUnit[] | null> {
  const asked = [...new Set(codes)]
  const units = await db.$queryRaw<ReachedUnit[]>`
    WITH RECURSIVE ${reachSql(roles, today)}
    SELECT u.unit_id AS id, u.code, u.name, u.kind::text AS kind
    FROM unit_record u JOIN reach ON reach.unit_id = u.unit_id
    WHERE u.code = ANY (${asked}::text[]) AND u.retracted_at IS NULL AND ${holdsOn('u', today)} ORDER BY u.code`
  return units.length === asked.length ? units : null
}

export type PersonInPost = InPost & {
  personId: string
  staffCode: string
  fullName: string
  /** Where they are posted; of several the one that they have held longest. */
  unit: { code: string; name: string; parent: string | null }
}

type Row = Omit<PersonInPost, 'account'> & {
  hasAccount: boolean
  passwordChosen: boolean
  suspended: boolean
  codeExpiresAt: Date | null
}

/** Everybody with a posting today in one of the units or below it, once each: unit by unit, there in the order of names. */
export async function peopleInPost(db: Reader, unitIds: string[], today: Day): Promise<PersonInPost[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH RECURSIVE chosen(unit_id) AS (
      SELECT unnest(${unitIds}::uuid[])
      UNION
      SELECT u.unit_id FROM chosen c JOIN unit_record u ON u.parent_id = c.unit_id
      WHERE u.retracted_at IS NULL AND ${holdsOn('u', today)}
    )
    SELECT DISTINCT ON (p.id) p.id AS "personId", p.staff_code AS "staffCode", p.full_name AS "fullName",
      jsonb_build_object('code', u.code, 'name', u.name, 'parent', above.name) AS unit, ${rolesSql(today)} AS roles,
      a.id IS NOT NULL AS "hasAccount", a.password_hash IS NOT NULL AS "passwordChosen",
      a.suspended_at IS NOT NULL AS suspended, a.code_expires_at AS "codeExpiresAt"
    FROM chosen c
    JOIN posting o ON o.unit_id = c.unit_id AND o.retracted_at IS NULL AND ${holdsOn('o', today)}
    JOIN person p ON p.id = o.person_id
    JOIN unit_record u ON u.unit_id = o.unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)}
    LEFT JOIN unit_record above ON above.unit_id = u.parent_id AND above.retracted_at IS NULL AND ${holdsOn('above', today)}
    LEFT JOIN account a ON a.person_id = p.id
    ORDER BY p.id, o."from", u.code`
  return rows.map(inPost).sort(byUnitAndName)
}

function rolesSql(today: Day): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(array_agg(x.role::text), '{}') FROM appointment x
    WHERE x.person_id = p.id AND x.retracted_at IS NULL AND (x."to" IS NULL OR x."to" > ${today}::date))`
}

function inPost({ hasAccount, passwordChosen, suspended, codeExpiresAt, ...row }: Row): PersonInPost {
  return { ...row, account: hasAccount ? { passwordChosen, suspended, codeExpiresAt } : null }
}

function byUnitAndName(a: PersonInPost, b: PersonInPost): number {
  return (
    a.unit.code.localeCompare(b.unit.code) ||
    compareNames(a.fullName, b.fullName) ||
    a.staffCode.localeCompare(b.staffCode)
  )
}
