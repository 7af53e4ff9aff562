import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import type { Supposition } from '../../domain/coverage/supposition.ts'
import type { Day } from '../../domain/day.ts'
import { Prisma } from '../generated/client.ts'
import { sqlName } from '../sql-names.ts'

/** Whether the dated fact of a table (by its alias) holds on a day. */
export function holdsOn(alias: string, day: Day): Prisma.Sql {
  const [from, to] = [sqlName(alias, 'from'), sqlName(alias, 'to')]
  return Prisma.sql`(${from} <= ${day}::date AND (${to} IS NULL OR ${to} > ${day}::date))`
}

/** `knownBy` of the domain, as a condition. */
export function known(alias: string, end: Date | null): Prisma.Sql {
  const [recorded, retracted] = [sqlName(alias, 'recorded_at'), sqlName(alias, 'retracted_at')]
  if (end === null) return Prisma.sql`${retracted} IS NULL`
  return Prisma.sql`(${recorded} < ${end} AND (${retracted} IS NULL OR ${retracted} >= ${end}))`
}

/** Clause of a name: the units that stand on a day, each with what it lies in and its kind then. */
export function unitsSql(
  name: string,
  { day, knownBy }: Pick<CoverageQuestion, 'day' | 'knownBy'>,
): Prisma.Sql {
  return Prisma.sql`${sqlName(name)} AS MATERIALIZED (
      SELECT u.unit_id, u.parent_id, u.kind FROM unit_record u WHERE ${holdsOn('u', day)} AND ${known('u', knownBy)}
    )`
}

/**
 * Clauses after `stood` ({@link ./scope-sql.ts}): which requirements bind which posting, as `bound(key, person_id, "from",
 * certification_id, requirement_id, required_from, duty_ids)`. A requirement that is in force on the day binds the postings
 * in its unit, and in all below it then, whose duty it names. `demand`: what each unit is bound to; of all units of the day
 * where nearly all are asked about anyway. None comes twice: `DISTINCT` only tells the planner that they are few.
 */
export function boundSql(question: CoverageQuestion, wide = false): Prisma.Sql {
  const units = wide
    ? Prisma.sql`SELECT unit_id, unit_id FROM now_unit`
    : Prisma.sql`SELECT DISTINCT unit_id, unit_id FROM stood`
  return Prisma.sql`${bindingSql(question)}, above(unit_id, top_id) AS (
      ${units}
      UNION
      SELECT a.unit_id, u.parent_id FROM above a JOIN now_unit u ON u.unit_id = a.top_id AND u.parent_id IS NOT NULL
    ), demand AS MATERIALIZED (
      SELECT DISTINCT a.unit_id, b.certification_id, b.id AS requirement_id, b."from" AS required_from, b.duty_ids
      FROM above a JOIN binding b ON b.unit_id = a.top_id
    ), bound AS MATERIALIZED (
      SELECT p.key, p.person_id, p."from", d.certification_id, d.requirement_id, d.required_from, d.duty_ids
      FROM stood p JOIN demand d ON d.unit_id = p.unit_id AND (d.duty_ids IS NULL OR p.duty_id = ANY (d.duty_ids))
    )`
}

/** The requirements in force on the day, with the duties that they name (null: every duty). */
function bindingSql({ day, knownBy, certificationId, supposed }: CoverageQuestion): Prisma.Sql {
  const left = supposed ? Prisma.sql`AND r.id <> ALL (${supposed.withdrawn}::uuid[])` : Prisma.empty
  return Prisma.sql`binding AS MATERIALIZED (
      SELECT r.id, r.certification_id, r.unit_id, r."from",
        (SELECT array_agg(d.duty_id) FROM requirement_duty d WHERE d.requirement_id = r.id) AS duty_ids
      FROM requirement r
      WHERE ${holdsOn('r', day)} AND ${known('r', knownBy)} ${left}
        AND (${certificationId}::uuid IS NULL OR r.certification_id = ${certificationId}::uuid)
      ${supposed ? supposedSql(supposed, day, certificationId) : Prisma.empty}
    )`
}

function supposedSql({ added }: Supposition, day: Day, certification: string | null): Prisma.Sql {
  const asked = added.filter(
    ({ certificationId }) => certification === null || certificationId === certification,
  )
  const rows = asked.map(({ dutyIds, ...one }) => ({ ...one, dutyIds: dutyIds.length > 0 ? dutyIds : null }))
  return Prisma.sql`UNION ALL
      SELECT s.id, s."certificationId", s."unitId", s."from", s."dutyIds"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS s(id uuid, "certificationId" uuid, "unitId" uuid, "from" date, "to" date, "dutyIds" uuid[])
      WHERE ${holdsOn('s', day)}`
}

/**
 * The statement of what every certification said as it was known, as `(certification_id, renewal_window_months, grace_days)`:
 * before the earliest that was replaced since, that one.
 */
export function termsSql({ knownBy }: Pick<CoverageQuestion, 'knownBy'>): Prisma.Sql {
  if (knownBy === null)
    return Prisma.sql`SELECT id AS certification_id, renewal_window_months, grace_days FROM certification`
  return Prisma.sql`SELECT c.id AS certification_id, coalesce(r.renewal_window_months, c.renewal_window_months) AS renewal_window_months,
      coalesce(r.grace_days, c.grace_days) AS grace_days
    FROM certification c LEFT JOIN LATERAL (SELECT * FROM replaced_terms
      WHERE certification_id = c.id AND replaced_at >= ${knownBy} ORDER BY replaced_at LIMIT 1) r ON true`
}

/** Whether a certificate `c` was not revoked or superseded by the day. */
export function standsSql(question: Pick<CoverageQuestion, 'day' | 'knownBy'>): Prisma.Sql {
  return Prisma.sql`c.id NOT IN (${endedSql(question)})`
}

/** Keys of the certificates that were revoked or superseded by the day: few, so that all of them are looked at once. */
export function endedSql({ day, knownBy }: Pick<CoverageQuestion, 'day' | 'knownBy'>): Prisma.Sql {
  const by = Prisma.sql`v."on" <= ${day}::date AND ${known('v', knownBy)}`
  return Prisma.sql`SELECT v.certificate_id FROM revocation v WHERE ${by}
    UNION ALL SELECT v.superseded_id FROM supersession v WHERE ${by}`
}

/**
 * First day of the unbroken stretch of postings, with the duties of the binding requirements, of a row `o(person_id,
 * requirement_ids)`.
 */
export function postedSinceSql({ day, knownBy }: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`(SELECT lower(stretch) FROM unnest((
      SELECT range_agg(daterange(a."from", a."to")) FROM posting a
      WHERE a.person_id = o.person_id AND ${known('a', knownBy)} AND EXISTS (
        SELECT FROM binding b
        WHERE b.id = ANY (o.requirement_ids) AND (b.duty_ids IS NULL OR a.duty_id = ANY (b.duty_ids)))
    )) stretch WHERE stretch @> ${day}::date)`
}
