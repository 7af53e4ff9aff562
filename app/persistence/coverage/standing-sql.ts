import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { groups, type Group } from '../../domain/coverage/counts.ts'
import { Prisma } from '../generated/client.ts'
import { boundSql, holdsOn, known, standsSql } from './question-sql.ts'
import { isWide, stoodSql, type Scope } from './scope-sql.ts'

/*
 * Coverage in the database (DESIGN § 3.1), for all people at once. The clauses read in this order:
 *
 * 1. `now_unit` · the units as they stood on the day, and `site`, those among them that are asked about.
 * 2. `stood` · the postings in force on the day in these units (scope-sql.ts): whoever holds one belongs to the number.
 * 3. `bound` · the requirements in force on the day that name the duty and the unit, or one above it, of such a posting.
 * 4. `obliged` · so each person and certification once in the whole, and once in each part (a unit below, a duty).
 * 5. `held`, `excused` · certificates that had begun by the day, whether one of them is valid and not yet due for renewal,
 *    and waivers in force. Both look at no posting: they are the same in the whole and in each part.
 * 6. `newcomer` · who lacks a certificate and may still have time: the unbroken stretch of postings, wherever these were,
 *    whose duties the binding requirements name, began fewer days ago than the time of grace. Whoever's binding posting
 *    itself began earlier has none, so that few are looked at.
 * 7. `ranked` · the first that applies, as `standing` of the domain has it: waived, certified or renewal-due, in-grace,
 *    expired, in-progress, assigned; as the place in `groups`.
 *
 * Every fact counts as it was known when the day `knownBy` ended; null: as known now. People are tallied by the worst of
 * their ranks. `coverageOn` of the domain says the same in its plainest form, and property tests hold the two together.
 */

/** Place of each group in `groups`: the lower, the more help is needed. */
export const rank = Object.fromEntries(groups.map((group, index) => [group, index])) as Record<Group, number>

/** By which terms people stand: a table (certification_id, renewal_window_months, grace_days), and one of the courses. */
export type TermsSql = { terms: Prisma.Sql; courses: Prisma.Sql }
const recorded: TermsSql = {
  terms: Prisma.sql`(SELECT id AS certification_id, renewal_window_months, grace_days FROM certification)`,
  courses: Prisma.sql`certification_course`,
}

/** Key of the whole in `ranked`; parts have keys of their own. */
export const WHOLE = '00000000-0000-0000-0000-000000000000'

/**
 * The statement `SELECT key, person_id, certification_id, rank` of everybody who is obliged: complete in itself, to be
 * selected from. A scope `reach` finds its clause around it.
 */
export function ranksSql(question: CoverageQuestion, scope: Scope, by = recorded): Prisma.Sql {
  const wide = isWide(question, scope)
  return Prisma.sql`(WITH RECURSIVE ${stoodSql(question, scope)}, ${boundSql(question)}, ${obligedSql(scope)},
    terms AS MATERIALIZED (SELECT * FROM ${by.terms} t),
    holder AS (SELECT DISTINCT person_id FROM obliged),
    held AS MATERIALIZED (${heldSql(question, wide)}),
    excused AS MATERIALIZED (${excusedSql(question, wide)}),
    untrained AS (
      SELECT o.key, o.person_id, o.certification_id, o.began, h.person_id IS NOT NULL AS lapsed, t.grace_days
      FROM obliged o JOIN terms t USING (certification_id)
      LEFT JOIN held h ON h.person_id = o.person_id AND h.certification_id = o.certification_id
      WHERE h.valid IS NOT TRUE
    ), newcomer AS MATERIALIZED (${newcomerSql(question)})
    SELECT o.key, o.person_id, o.certification_id, CASE
      WHEN w.person_id IS NOT NULL THEN ${rank.waived}::int
      WHEN h.fresh THEN ${rank.certified}::int
      WHEN h.valid THEN ${rank['renewal-due']}::int
      WHEN n.person_id IS NOT NULL THEN ${rank['in-grace']}::int
      WHEN h.person_id IS NOT NULL THEN ${rank.expired}::int
      WHEN ${begunSql(question, by.courses)} THEN ${rank['in-progress']}::int
      ELSE ${rank.assigned}::int END AS rank
    FROM obliged o
    LEFT JOIN held h ON h.person_id = o.person_id AND h.certification_id = o.certification_id
    LEFT JOIN excused w ON w.person_id = o.person_id AND w.certification_id = o.certification_id
    LEFT JOIN newcomer n ON n.person_id = o.person_id AND n.certification_id = o.certification_id AND n.key = o.key)`
}

/** Each person and certification once in the whole and once in each part, with the first day of a posting that binds. */
function obligedSql(scope: Scope): Prisma.Sql {
  const parts =
    scope.within === 'unit' && scope.split !== 'none'
      ? Prisma.sql`UNION ALL SELECT key, person_id, certification_id, min("from") FROM bound WHERE key IS NOT NULL GROUP BY 1, 2, 3`
      : Prisma.empty
  return Prisma.sql`obliged(key, person_id, certification_id, began) AS MATERIALIZED (
      SELECT ${WHOLE}::uuid, person_id, certification_id, min("from") FROM bound GROUP BY 2, 3 ${parts}
    )`
}

/** Rows of a table about people (by its alias): of all, or of those who are obliged, looked up one by one. */
function ofPeople(table: Prisma.Sql, alias: Prisma.Sql, condition: Prisma.Sql, wide: boolean): Prisma.Sql {
  if (wide) return Prisma.sql`${table} ${alias} WHERE ${condition}`
  return Prisma.sql`holder CROSS JOIN LATERAL (
      SELECT * FROM ${table} ${alias} WHERE ${alias}.person_id = holder.person_id AND ${condition} OFFSET 0) ${alias}`
}

function heldSql(question: CoverageQuestion, wide: boolean): Prisma.Sql {
  const { day, knownBy } = question
  const begun = Prisma.sql`c.valid_from <= ${day}::date AND ${known('c', knownBy)}`
  return Prisma.sql`SELECT c.person_id, c.certification_id, bool_or(c.valid) AS valid, bool_or(c.valid AND (c.valid_until IS NULL
      OR ${day}::date < c.valid_until - make_interval(months => t.renewal_window_months))) AS fresh
    FROM (SELECT c.person_id, c.certification_id, c.valid_until,
        (c.valid_until IS NULL OR ${day}::date < c.valid_until) AND ${standsSql(question)} AS valid
      FROM ${ofPeople(Prisma.sql`certificate`, Prisma.sql`c`, begun, wide)}) c
    JOIN terms t USING (certification_id) GROUP BY 1, 2`
}

function excusedSql({ day, knownBy }: CoverageQuestion, wide: boolean): Prisma.Sql {
  const now = Prisma.sql`${holdsOn('w', day)} AND ${known('w', knownBy)}`
  return Prisma.sql`SELECT DISTINCT w.person_id, w.certification_id
    FROM ${ofPeople(Prisma.sql`waiver`, Prisma.sql`w`, now, wide)}`
}

function newcomerSql({ day, knownBy }: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`SELECT key, person_id, certification_id FROM (
      SELECT o.key, o.person_id, o.certification_id, o.grace_days, range_agg(daterange(a."from", a."to")) AS stretches
      FROM untrained o
      JOIN bound b ON b.person_id = o.person_id AND b.certification_id = o.certification_id
        AND (o.key = ${WHOLE}::uuid OR b.key = o.key)
      JOIN posting a ON a.person_id = o.person_id AND ${known('a', knownBy)}
        AND (b.duty_ids IS NULL OR a.duty_id = ANY (b.duty_ids))
      WHERE ${day}::date < o.began + o.grace_days
      GROUP BY 1, 2, 3, 4
    ) n WHERE ${day}::date < (SELECT lower(stretch) FROM unnest(stretches) stretch WHERE stretch @> ${day}::date) + grace_days`
}

/** Whether a course of the certification was begun or completed by the day; asked only of whom nothing else says more. */
function begunSql({ day, knownBy }: CoverageQuestion, courses: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM ${courses} x
    WHERE x.certification_id = o.certification_id AND (
      EXISTS (SELECT FROM enrolment e WHERE e.person_id = o.person_id AND e.course_id = x.course_id
        AND e."on" <= ${day}::date AND ${known('e', knownBy)})
      OR EXISTS (SELECT FROM completion e WHERE e.person_id = o.person_id AND e.course_id = x.course_id
        AND e."on" <= ${day}::date AND ${known('e', knownBy)})))`
}
