import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { groups, type Group } from '../../domain/coverage/counts.ts'
import { Prisma } from '../generated/client.ts'
import { boundSql, endedSql, holdsOn, known, postedSinceSql, termsSql } from './question-sql.ts'
import { sqlName } from '../sql-names.ts'
import { inShareSql, isWide, stoodSql, type Scope } from './scope-sql.ts'

/*
 * Coverage in the database (DESIGN § 3.1), for all people at once. The clauses read in this order:
 *
 * 1. `now_unit` · the units as they stood on the day, and `site`, those among them that are asked about.
 * 2. `stood` · the postings in force on the day in these units (scope-sql.ts): whoever holds one belongs to the number.
 * 3. `demand`, `bound` · the requirements in force on the day, for each unit those over it or one above it, and for each
 *    posting those of its unit that name its duty: whoever holds one that is bound is obliged.
 * 4. `facts` · all that decides where each of them stands, once for each person and certification: how many bound postings,
 *    with the part (a unit below, a duty) that they count in, and the strongest of the waivers in force and of the certificates
 *    that had begun by the day (valid and not yet due for renewal, valid, lapsed or ended). The three sources are put one below
 *    the other and gathered, not joined: the planner cannot know how many they are, and a wrong guess would cost minutes.
 * 5. `ranked` · the first that applies, as `standing` of the domain has it: waived, certified or renewal-due, in-grace,
 *    expired, in-progress, assigned; as the place in `groups`. In grace is whose unbroken stretch of postings, wherever
 *    these were, with the duties that the binding requirements name, began fewer days ago than the time of grace; whoever's
 *    bound posting itself began earlier, or right after one that did, is not asked. What is asked of few is looked up for each.
 * 6. A part is the same narrowed to its postings: who has one bound posting stands in its part as in the whole; who has
 *    several is ranked anew in each part, by what binds there.
 *
 * Every fact counts as it was known when the day `knownBy` ended; null: as known now. People are tallied by the worst of
 * their ranks. `coverageOn` of the domain says the same in its plainest form, and property tests hold the two together.
 */

/** Place of each group in `groups`: the lower, the more help is needed. */
export const rank = Object.fromEntries(groups.map((group, index) => [group, index])) as Record<Group, number>

/** By which terms people stand: a statement as `termsSql` has it, and a table of the courses. */
export type TermsSql = { terms: Prisma.Sql; courses: Prisma.Sql }
const recorded = (question: CoverageQuestion): TermsSql => ({
  terms: termsSql(question),
  courses: Prisma.sql`certification_course`,
})

/** Key of the whole in `ranked`; parts have keys of their own. */
export const WHOLE = '00000000-0000-0000-0000-000000000000'

/**
 * The statement `SELECT key, person_id, certification_id, rank, alone` of everybody who is obliged: complete in itself, to
 * be selected from. A scope `reach` finds its clause around it. `alone`: a row of a part that stands for the whole as well,
 * of somebody who is in no other part; so it is where parts of one certification are asked for.
 */
export function ranksSql(question: CoverageQuestion, scope: Scope, by = recorded(question)): Prisma.Sql {
  const wide = isWide(question, scope)
  const split = scope.within === 'unit' && scope.split !== 'none'
  return Prisma.sql`(WITH RECURSIVE ${stoodSql(question, scope)}, ${boundSql(question, wide)},
    terms AS MATERIALIZED (${datedTermsSql(question, by)}),
    facts AS MATERIALIZED (${factsSql(question, scope)}),
    ranked AS (
      SELECT o.key, o.person_id, o.certification_id, ${rankSql(question, by)} AS rank
      FROM (SELECT *, ARRAY[requirement_id] AS requirement_ids FROM facts WHERE NOT several) o
    )
    ${singlesSql(split, question.certificationId !== null)}
    UNION ALL
    SELECT o.key, o.person_id, o.certification_id, ${rankSql(question, by)}, false
    FROM (${severalSql(split)}) o)`
}

/** Whoever has one bound posting. */
function singlesSql(split: boolean, ofOneCertification: boolean): Prisma.Sql {
  const whole = Prisma.sql`SELECT ${WHOLE}::uuid AS key, person_id, certification_id, rank, false AS alone FROM ranked`
  if (!split) return whole
  if (ofOneCertification)
    return Prisma.sql`SELECT coalesce(key, ${WHOLE}::uuid) AS key, person_id, certification_id, rank, key IS NOT NULL AS alone FROM ranked`
  return Prisma.sql`${whole} UNION ALL SELECT key, person_id, certification_id, rank, false FROM ranked WHERE key IS NOT NULL`
}

/** What one fact alone says, the strongest last: a certificate that was, one that is to be renewed, one that is valid, a waiver. */
const strength = { held: 1, valid: 2, fresh: 4, waived: 8 }

/** `surely_fresh`: no certificate that is valid longer is due for renewal on the day, however long its months are. */
function datedTermsSql({ day }: CoverageQuestion, { terms }: TermsSql): Prisma.Sql {
  return Prisma.sql`SELECT *, (${day}::date + make_interval(months => renewal_window_months, days => 7))::date AS surely_fresh
      FROM (${terms}) said`
}

/** One row for each person and certification; of one certification alone people are told apart by themselves. */
function factsSql(question: CoverageQuestion, scope: Scope): Prisma.Sql {
  const { certificationId } = question
  const [each, which] =
    certificationId === null
      ? [Prisma.sql`person_id, certification_id`, Prisma.sql`certification_id`]
      : [Prisma.sql`person_id`, Prisma.sql`${certificationId}::uuid`]
  return Prisma.sql`SELECT person_id, ${which} AS certification_id, count(requirement_id) > 1 AS several,
      any_value(key) AS key, any_value("from") AS began, any_value(requirement_id) AS requirement_id, any_value(duty_ids) AS duty_ids, max(strength) AS strength
    FROM (${sourcesSql(question, scope)}) source GROUP BY ${each} HAVING count(requirement_id) > 0`
}

/** Whoever has several bound postings: in the whole by all of them, in each part by those that count in it. */
function severalSql(split: boolean): Prisma.Sql {
  const key = split
    ? Prisma.sql`CROSS JOIN LATERAL (VALUES (${WHOLE}::uuid), (b.key)) k(key)`
    : Prisma.sql`CROSS JOIN (SELECT ${WHOLE}::uuid) k(key)`
  return Prisma.sql`SELECT k.key, f.person_id, f.certification_id, min(b."from") AS began,
      array_agg(b.requirement_id) AS requirement_ids, ARRAY[]::uuid[] AS duty_ids, f.strength
    FROM facts f JOIN bound b USING (person_id, certification_id) ${key}
    WHERE f.several AND k.key IS NOT NULL GROUP BY 1, 2, 3, 7`
}

/** Bound postings, certificates and waivers, one below the other. */
function sourcesSql(question: CoverageQuestion, scope: Scope): Prisma.Sql {
  const wide = isWide(question, scope)
  const { day, knownBy, certificationId } = question
  const of = (alias: 'c' | 'w') =>
    certificationId === null
      ? Prisma.empty
      : Prisma.sql`AND ${sqlName(alias, 'certification_id')} = ${certificationId}::uuid`
  const begun = Prisma.sql`c.valid_from <= ${day}::date AND ${known('c', knownBy)} ${of('c')} ${inShareSql('c', scope)}`
  const excused = Prisma.sql`${holdsOn('w', day)} AND ${known('w', knownBy)} ${of('w')} ${inShareSql('w', scope)}`
  return Prisma.sql`SELECT person_id, certification_id, key, "from", requirement_id, duty_ids, 0 AS strength FROM bound
    UNION ALL
    SELECT c.person_id, c.certification_id, NULL, NULL, NULL, NULL, CASE
      WHEN c.valid_until <= ${day}::date OR c.id IN (${endedSql(question)}) THEN ${strength.held}::int
      WHEN c.valid_until > t.surely_fresh THEN ${strength.fresh}::int
      WHEN c.valid_until - make_interval(months => t.renewal_window_months) <= ${day}::date THEN ${strength.valid}::int
      ELSE ${strength.fresh}::int END
    FROM (SELECT c.id, c.person_id, c.certification_id, c.valid_until
      FROM ${ofPeople(Prisma.sql`certificate`, Prisma.sql`c`, begun, wide)}) c JOIN terms t USING (certification_id)
    UNION ALL
    SELECT w.person_id, w.certification_id, NULL, NULL, NULL, NULL, ${strength.waived}::int
    FROM ${ofPeople(Prisma.sql`waiver`, Prisma.sql`w`, excused, wide)}`
}

/** Rows of a table about people (by its alias): of all, or of those who are bound, looked up one by one. */
function ofPeople(table: Prisma.Sql, alias: Prisma.Sql, condition: Prisma.Sql, wide: boolean): Prisma.Sql {
  if (wide) return Prisma.sql`${table} ${alias} WHERE ${condition}`
  return Prisma.sql`(SELECT DISTINCT person_id FROM bound) holder CROSS JOIN LATERAL (
      SELECT * FROM ${table} ${alias} WHERE ${alias}.person_id = holder.person_id AND ${condition} OFFSET 0) ${alias}`
}

/**
 * False where a posting with a duty of a row `o` (null: any) began before the time of grace and reached its bound posting, as
 * after a merger, when everybody's began on one day: then the stretch is older than the grace, and need not be gathered.
 */
function unlessContinued({ day, knownBy }: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`(SELECT true FROM posting a, terms t
      WHERE t.certification_id = o.certification_id AND a.person_id = o.person_id AND (o.duty_ids IS NULL OR a.duty_id = ANY (o.duty_ids))
        AND a."from" <= ${day}::date - t.grace_days AND (a."to" IS NULL OR a."to" >= o.began) AND ${known('a', knownBy)} LIMIT 1) IS NULL`
}

/** Where a row `o` of facts stands. */
function rankSql(question: CoverageQuestion, { courses }: TermsSql): Prisma.Sql {
  const { day, knownBy } = question
  const grace = Prisma.sql`(SELECT t.grace_days FROM terms t WHERE t.certification_id = o.certification_id)`
  return Prisma.sql`CASE
      WHEN o.strength = ${strength.waived}::int THEN ${rank.waived}::int
      WHEN o.strength = ${strength.fresh}::int THEN ${rank.certified}::int
      WHEN o.strength = ${strength.valid}::int THEN ${rank['renewal-due']}::int
      WHEN ${day}::date < o.began + ${grace} AND ${unlessContinued(question)} AND ${day}::date < ${postedSinceSql(question)} + ${grace}
        THEN ${rank['in-grace']}::int
      WHEN o.strength = ${strength.held}::int THEN ${rank.expired}::int
      WHEN (SELECT true FROM ${courses} x
          JOIN (SELECT person_id, course_id, "on", recorded_at, retracted_at FROM enrolment
            UNION ALL SELECT person_id, course_id, "on", recorded_at, retracted_at FROM completion) e USING (course_id)
          WHERE x.certification_id = o.certification_id AND e.person_id = o.person_id
            AND e."on" <= ${day}::date AND ${known('e', knownBy)} LIMIT 1)
        THEN ${rank['in-progress']}::int
      ELSE ${rank.assigned}::int END`
}
