import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import type { Day } from '../../domain/day.ts'
import { Prisma } from '../generated/client.ts'
import { holdsOn, known, unitsSql } from './question-sql.ts'

/** What a number is split by, besides the whole. */
export type Split = 'none' | 'child' | 'commune' | 'duty'

/** Whose postings count: those in the unit that is asked about, those in the units of a clause `reach(unit_id)`, or those of some people. */
export type Scope =
  { within: 'unit'; split: Split } | { within: 'reach' } | { within: 'people'; personIds: readonly string[] }

/** Whether there is so much to look through that going through whole tables beats looking up each person. */
export const isWide = ({ unitId }: CoverageQuestion, { within }: Scope) =>
  within === 'reach' || (within === 'unit' && unitId === null)

/**
 * Clauses that say by which postings people belong to what is asked about: `stood(key, id, person_id, unit_id, duty_id,
 * "from")`, with `now_unit`, the units of the day. `key` is the part that a posting counts in, beside the whole; null: none.
 */
export function stoodSql(question: CoverageQuestion, scope: Scope): Prisma.Sql {
  const units = unitsSql('now_unit', question)
  if (scope.within === 'people')
    return Prisma.sql`${units}, stood AS MATERIALIZED (
      ${postingsSql(question, Prisma.sql`NULL::uuid`)} WHERE p.person_id = ANY (${scope.personIds}::uuid[]) AND ${asked(question)})`
  if (scope.within === 'reach')
    return Prisma.sql`${units}, site AS (SELECT DISTINCT unit_id FROM reach), stood AS MATERIALIZED (
      ${postingsSql(question, Prisma.sql`NULL::uuid`)} JOIN site ON site.unit_id = p.unit_id WHERE ${asked(question)})`
  const { day, boundariesOf = day } = question
  if (boundariesOf > day) return drawnSql({ ...question, boundariesOf }, scope.split)
  const key = keySql(scope.split)
  return Prisma.sql`${units}, ${siteSql('now_unit', question.unitId)}, stood AS MATERIALIZED (
      ${fromSites(question, key, isWide(question, scope))} WHERE ${asked(question)})`
}

function keySql(split: Split): Prisma.Sql {
  if (split === 'child') return Prisma.sql`site.child_id`
  if (split === 'commune') return Prisma.sql`site.unit_id`
  return split === 'duty' ? Prisma.sql`p.duty_id` : Prisma.sql`NULL::uuid`
}

/** Clause `site(unit_id, child_id)`: the unit with all below it, and through which unit right below it each lies there. */
function siteSql(units: 'now_unit' | 'drawn_unit', unitId: string | null): Prisma.Sql {
  const map = units === 'now_unit' ? Prisma.sql`now_unit` : Prisma.sql`drawn_unit`
  const top =
    unitId === null
      ? Prisma.sql`SELECT unit_id, unit_id FROM ${map} u
        WHERE parent_id IS NULL OR NOT EXISTS (SELECT FROM ${map} o WHERE o.unit_id = u.parent_id)`
      : Prisma.sql`SELECT ${unitId}::uuid, NULL::uuid`
  return Prisma.sql`site(unit_id, child_id) AS (
      ${top}
      UNION ALL
      SELECT u.unit_id, coalesce(t.child_id, u.unit_id) FROM site t JOIN ${map} u ON u.parent_id = t.unit_id
    )`
}

function postingsSql(question: CoverageQuestion, key: Prisma.Sql): Prisma.Sql {
  const ofKind = question.kinds
    ? Prisma.sql`JOIN now_unit k ON k.unit_id = p.unit_id AND k.kind::text = ANY (${question.kinds}::text[])`
    : Prisma.empty
  return Prisma.sql`SELECT ${key} AS key, p.id, p.person_id, p.unit_id, p.duty_id, p."from" FROM posting p ${ofKind}`
}

/** The postings of sites: looked up unit by unit where these are few, which the planner cannot know. */
function fromSites(question: CoverageQuestion, key: Prisma.Sql, wide: boolean): Prisma.Sql {
  if (wide) return Prisma.sql`${postingsSql(question, key)} JOIN site ON site.unit_id = p.unit_id`
  const kinds = question.kinds
    ? Prisma.sql`JOIN now_unit k ON k.unit_id = site.unit_id AND k.kind::text = ANY (${question.kinds}::text[])`
    : Prisma.empty
  return Prisma.sql`SELECT ${key} AS key, p.id, p.person_id, p.unit_id, p.duty_id, p."from"
      FROM site ${kinds} CROSS JOIN LATERAL (
        SELECT * FROM posting p WHERE p.unit_id = site.unit_id AND ${asked(question)} OFFSET 0) p`
}

function asked({ day, knownBy, dutyIds }: CoverageQuestion): Prisma.Sql {
  const duties = dutyIds ? Prisma.sql`AND p.duty_id = ANY (${dutyIds}::uuid[])` : Prisma.empty
  return Prisma.sql`${holdsOn('p', day)} AND ${known('p', knownBy)} ${duties}`
}

/**
 * The same on the map of a later day (`drawnIn` of the domain). `step`: where a reorganisation went on with somebody's
 * posting; `passed`: main successors; `origin`: all units from which somebody may have come to lie in a site.
 */
function drawnSql(question: CoverageQuestion & { boundariesOf: Day }, split: Split) {
  const { knownBy, boundariesOf, unitId } = question
  const units = Prisma.sql`${unitsSql('now_unit', question)}, ${unitsSql('drawn_unit', { day: boundariesOf, knownBy })}`
  return Prisma.sql`${units}, ${siteSql('drawn_unit', unitId)}, step AS MATERIALIZED (
      SELECT DISTINCT q.person_id, q.duty_id, old.unit_id AS old_id, q.unit_id AS new_id
      FROM posting q JOIN posting old ON old.id = q.continues AND old.unit_id <> q.unit_id
      WHERE q."from" <= ${boundariesOf}::date AND ${known('q', knownBy)}
    ), passed AS MATERIALIZED (
      SELECT DISTINCT s.old_unit_id AS old_id, s.new_unit_id AS new_id FROM succession s JOIN change c ON c.id = s.change_id
      WHERE s.main AND c."on" <= ${boundariesOf}::date AND ${known('s', knownBy)}
    ), origin(unit_id) AS (
      SELECT unit_id FROM site
      UNION
      SELECT n.old_id FROM origin o
      JOIN (SELECT old_id, new_id FROM step UNION SELECT old_id, new_id FROM passed) n ON n.new_id = o.unit_id
    ), located(id, person_id, duty_id, unit_id) AS (
      SELECT p.id, p.person_id, p.duty_id, p.unit_id FROM posting p JOIN origin o ON o.unit_id = p.unit_id
      WHERE ${asked(question)}
      UNION
      SELECT l.id, l.person_id, l.duty_id, coalesce(s.new_id, n.new_id) FROM located l
      LEFT JOIN step s ON s.person_id = l.person_id AND s.duty_id = l.duty_id AND s.old_id = l.unit_id
      LEFT JOIN passed n ON n.old_id = l.unit_id
      WHERE coalesce(s.new_id, n.new_id) IS NOT NULL AND NOT EXISTS (SELECT FROM drawn_unit u WHERE u.unit_id = l.unit_id)
    ), stood AS MATERIALIZED (
      ${postingsSql(question, keySql(split))} JOIN located l ON l.id = p.id JOIN site ON site.unit_id = l.unit_id
      WHERE EXISTS (SELECT FROM drawn_unit u WHERE u.unit_id = l.unit_id)
    )`
}
