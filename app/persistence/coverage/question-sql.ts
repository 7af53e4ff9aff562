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

/**
 * `WITH` clauses that say who is obliged: `obliged(scope_id, person_id, certification_id, required_from,
 * requirement_ids)`. A scope is the unit that is asked about or, with `byChild`, also each unit right below it.
 */
export function obligedSql(question: CoverageQuestion, byChild: boolean): Prisma.Sql {
  const { unitId, day, knownBy } = question
  const unitsThen = Prisma.sql`${holdsOn('u', day)} AND ${known('u', knownBy)}`
  return Prisma.sql`RECURSIVE tree(unit_id, child_id) AS (
      SELECT ${unitId}::uuid, NULL::uuid
      UNION ALL
      SELECT u.unit_id, coalesce(t.child_id, u.unit_id)
      FROM tree t JOIN unit_record u ON u.parent_id = t.unit_id AND ${unitsThen}
    ), scope(unit_id, scope_id) AS (
      SELECT unit_id, ${unitId}::uuid FROM tree
      UNION ALL
      SELECT unit_id, child_id FROM tree WHERE ${byChild} AND child_id IS NOT NULL
    ), ${coveredSql(question)}, obliged AS (
      SELECT s.scope_id, ${obligationSql}
      FROM scope s
      JOIN posting p ON p.unit_id = s.unit_id AND ${holdsOn('p', day)} AND ${known('p', knownBy)}
      ${boundSql}
      GROUP BY 1, 2, 3
    )`
}

/** {@link obligedSql} without scopes, for whoever is posted in the units of a clause `reach(unit_id)`; null: in any unit. */
export function obligedInReachSql(question: CoverageQuestion, within: 'reach' | null): Prisma.Sql {
  const { day, knownBy } = question
  const reach = within ? Prisma.sql`JOIN reach r ON r.unit_id = p.unit_id` : Prisma.empty
  return Prisma.sql`${coveredSql(question)}, obliged AS (
      SELECT ${obligationSql}
      FROM posting p ${reach} ${boundSql}
      WHERE ${holdsOn('p', day)} AND ${known('p', knownBy)}
      GROUP BY 1, 2
    )`
}

const obligationSql = Prisma.sql`p.person_id, b.certification_id, min(b."from") AS required_from,
        array_agg(DISTINCT b.id) AS requirement_ids`

/** Which requirements bind a posting `p`. */
const boundSql = Prisma.sql`JOIN covered c ON c.unit_id = p.unit_id
      JOIN binding b ON b.id = c.requirement_id AND (b.duty_ids IS NULL OR p.duty_id = ANY (b.duty_ids))`

/** The requirements in force on the day and the units that each of them covers then. */
function coveredSql(question: CoverageQuestion): Prisma.Sql {
  const { day, knownBy } = question
  return Prisma.sql`${bindingSql(question)}, covered(requirement_id, unit_id) AS (
      SELECT id, unit_id FROM binding
      UNION
      SELECT c.requirement_id, u.unit_id
      FROM covered c JOIN unit_record u ON u.parent_id = c.unit_id AND ${holdsOn('u', day)} AND ${known('u', knownBy)}
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

/** {@link obligedSql} for some people, wherever they are posted: the same columns, found from the postings upward. */
export function obligedPeopleSql(personIds: readonly string[], question: CoverageQuestion): Prisma.Sql {
  const { day, knownBy } = question
  return Prisma.sql`RECURSIVE own AS (
      SELECT * FROM posting p
      WHERE p.person_id = ANY (${personIds}::uuid[]) AND ${holdsOn('p', day)} AND ${known('p', knownBy)}
    ), tree AS (SELECT DISTINCT unit_id FROM own
    ), above(unit_id, top_id) AS (
      SELECT unit_id, unit_id FROM tree
      UNION
      SELECT a.unit_id, u.parent_id FROM above a JOIN unit_record u ON u.unit_id = a.top_id
        AND u.parent_id IS NOT NULL AND ${holdsOn('u', day)} AND ${known('u', knownBy)}
    ), ${bindingSql(question)}, obliged AS (
      SELECT p.person_id, b.certification_id, min(b."from") AS required_from,
        array_agg(DISTINCT b.id) AS requirement_ids
      FROM own p JOIN above a ON a.unit_id = p.unit_id
      JOIN binding b ON b.unit_id = a.top_id AND (b.duty_ids IS NULL OR p.duty_id = ANY (b.duty_ids))
      GROUP BY 1, 2
    )`
}

/**
 * First day of the unbroken stretch of postings, with the duties of the binding requirements, of the person in a row `o`
 * of `obliged`.
 */
export function postedSinceSql({ day, knownBy }: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`(SELECT lower(stretch) FROM unnest((
      SELECT range_agg(daterange(a."from", a."to")) FROM posting a
      WHERE a.person_id = o.person_id AND ${known('a', knownBy)} AND EXISTS (
        SELECT FROM binding b
        WHERE b.id = ANY (o.requirement_ids) AND (b.duty_ids IS NULL OR a.duty_id = ANY (b.duty_ids)))
    )) stretch WHERE stretch @> ${day}::date)`
}

/** Whether a certificate `c` was not revoked or superseded by the day. */
export function standsSql({ day, knownBy }: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
      SELECT FROM revocation v WHERE v.certificate_id = c.id AND v."on" <= ${day}::date AND ${known('v', knownBy)})
    AND NOT EXISTS (
      SELECT FROM supersession v WHERE v.superseded_id = c.id AND v."on" <= ${day}::date AND ${known('v', knownBy)})`
}
