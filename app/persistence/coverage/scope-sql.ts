import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import type { Day } from '../../domain/day.ts'
import { Prisma } from '../generated/client.ts'
import { sqlName } from '../sql-names.ts'
import { holdsOn, known, unitsSql } from './question-sql.ts'

/** What a number is split by, besides the whole. */
export type Split = 'none' | 'child' | 'commune' | 'duty'

/** Whose postings count: those in the unit that is asked about, those in the units of a clause `reach(unit_id)`, or those of some people. */
export type Scope =
  | { within: 'unit'; split: Split; share?: Share }
  | { within: 'reach' }
  | { within: 'people'; personIds: readonly string[] }

/** People fall into two halves, so that two statements answer side by side what one would take twice as long for. */
export const shares = [0, 1] as const
export type Share = (typeof shares)[number]

/**
 * Whether the person of a row (by its alias) belongs to the share that a scope means; no share: everybody does. Not the other
 * share: the planner takes equality for rare, and would look up one by one.
 */
export function inShareSql(alias: 'p' | 'c' | 'w', scope: Scope): Prisma.Sql {
  const share = scope.within === 'unit' ? scope.share : undefined
  return share === undefined
    ? Prisma.empty
    : Prisma.sql`AND (uuid_hash(${sqlName(alias, 'person_id')}) & 1) <> ${1 - share}::int`
}

/** Whether there is so much to look through that going through whole tables beats looking up each person. */
export const isWide = ({ unitId, day, boundariesOf = day }: CoverageQuestion, { within }: Scope) =>
  within === 'unit' && unitId === null && boundariesOf <= day

/**
 * Clauses that say by which postings people belong to what is asked about: `stood(key, id, person_id, unit_id, duty_id,
 * "from", recorded_at)`, with `now_unit`, the units of the day. `key` is the part that a posting counts in, beside the whole; null: none.
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
  if (boundariesOf > day) return drawnSql({ ...question, boundariesOf }, scope)
  return Prisma.sql`${units}, ${siteSql('now_unit', question.unitId)}, ${fromSites(question, scope)}`
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
  return Prisma.sql`SELECT ${key} AS key, p.id, p.person_id, p.unit_id, p.duty_id, p."from", p.recorded_at FROM posting p ${ofKind}`
}

/**
 * The postings of sites: looked up unit by unit where these are few, which the planner cannot know. What else is asked of them is asked
 * outside, so that the index of the constraint `posting_once` is not taken for one of units: by that a province of a nation of
 * 330,000 took 13 s.
 */
function fromSites(question: CoverageQuestion, scope: Scope & { within: 'unit' }): Prisma.Sql {
  const key = keySql(scope.split)
  if (isWide(question, scope))
    // Distinct already: it only tells the planner that the sites are few.
    return Prisma.sql`stood AS (
      ${postingsSql(question, key)} JOIN (SELECT DISTINCT unit_id, child_id FROM site) site ON site.unit_id = p.unit_id
      WHERE ${asked(question)} ${inShareSql('p', scope)})`
  const kinds = question.kinds
    ? Prisma.sql`JOIN now_unit k ON k.unit_id = site.unit_id AND k.kind::text = ANY (${question.kinds}::text[])`
    : Prisma.empty
  return Prisma.sql`stood AS MATERIALIZED (
      SELECT ${key} AS key, p.id, p.person_id, p.unit_id, p.duty_id, p."from", p.recorded_at
      FROM site ${kinds} CROSS JOIN LATERAL (
        SELECT * FROM posting WHERE unit_id = site.unit_id AND "from" <= ${question.day}::date OFFSET 0) p
      WHERE ${asked(question)} ${inShareSql('p', scope)})`
}

function asked({ day, knownBy, dutyIds }: CoverageQuestion): Prisma.Sql {
  const duties = dutyIds ? Prisma.sql`AND p.duty_id = ANY (${dutyIds}::uuid[])` : Prisma.empty
  return Prisma.sql`${holdsOn('p', day)} AND ${known('p', knownBy)} ${duties}`
}

/**
 * The same on the map of a later day (`drawnIn` of the domain). `origin`: all units of the day from which somebody may have
 * come to lie in a site; `located`: where each posting in them lies, step by step. Each step is looked up for itself.
 */
function drawnSql(question: CoverageQuestion & { boundariesOf: Day }, scope: Scope & { within: 'unit' }) {
  const { knownBy, boundariesOf, unitId, kinds } = question
  const map = { day: boundariesOf, knownBy }
  const ofKind = kinds
    ? Prisma.sql`JOIN now_unit k ON k.unit_id = p.unit_id AND k.kind::text = ANY (${kinds}::text[])`
    : Prisma.empty
  return Prisma.sql`${unitsSql('now_unit', question)}, ${unitsSql('drawn_unit', map)}, ${siteSql('drawn_unit', unitId)},
    ${originSql(unitId, boundariesOf, knownBy)}, located(id, person_id, unit_id, duty_id, "from", recorded_at, at) AS (
      SELECT p.id, p.person_id, p.unit_id, p.duty_id, p."from", p.recorded_at, p.unit_id FROM origin o CROSS JOIN LATERAL (
        SELECT * FROM posting WHERE unit_id = o.unit_id AND "from" <= ${question.day}::date OFFSET 0) p
      WHERE ${asked(question)}
      UNION
      SELECT l.id, l.person_id, l.unit_id, l.duty_id, l."from", l.recorded_at, coalesce(taken.unit_id, passed.unit_id)
      FROM located l
      LEFT JOIN LATERAL (SELECT q.unit_id FROM posting q JOIN posting old ON old.id = q.continues
        WHERE q.person_id = l.person_id AND q.duty_id = l.duty_id AND old.unit_id = l.at AND q.unit_id <> l.at
          AND q."from" <= ${boundariesOf}::date AND ${known('q', knownBy)} OFFSET 0) taken ON true
      LEFT JOIN LATERAL (${passedSql(Prisma.sql`s.new_unit_id AS unit_id`, boundariesOf, knownBy)}
        AND s.old_unit_id = l.at OFFSET 0) passed ON taken.unit_id IS NULL
      WHERE coalesce(taken.unit_id, passed.unit_id) IS NOT NULL AND ${standsThen('l.at', map)} IS NULL
    ), stood AS MATERIALIZED (
      SELECT ${keySql(scope.split)} AS key, p.id, p.person_id, p.unit_id, p.duty_id, p."from", p.recorded_at
      FROM located p ${ofKind} JOIN site ON site.unit_id = p.at WHERE ${standsThen('p.at', map)} ${inShareSql('p', scope)}
    )`
}

/** Clause `origin(unit_id)`; of the nation it is every unit of the day. */
function originSql(unitId: string | null, boundariesOf: Day, knownBy: Date | null): Prisma.Sql {
  if (unitId === null) return Prisma.sql`origin AS (SELECT unit_id FROM now_unit)`
  return Prisma.sql`origin(unit_id) AS (
      SELECT unit_id FROM site
      UNION
      SELECT old.unit_id FROM origin o CROSS JOIN LATERAL (
        SELECT old.unit_id FROM (
          SELECT * FROM posting WHERE unit_id = o.unit_id AND "from" <= ${boundariesOf}::date OFFSET 0
        ) q JOIN posting old ON old.id = q.continues WHERE ${known('q', knownBy)}
        UNION ALL
        ${passedSql(Prisma.sql`s.old_unit_id`, boundariesOf, knownBy)} AND s.new_unit_id = o.unit_id
      ) old
    )`
}

/** Main successions up to a day; goes on with another condition. */
function passedSql(selected: Prisma.Sql, boundariesOf: Day, knownBy: Date | null): Prisma.Sql {
  return Prisma.sql`SELECT ${selected} FROM succession s JOIN change c ON c.id = s.change_id
        WHERE s.main AND c."on" <= ${boundariesOf}::date AND ${known('s', knownBy)}`
}

/** True where a unit stands on the day of a map, else null. */
function standsThen(unit: 'l.at' | 'p.at', { day, knownBy }: { day: Day; knownBy: Date | null }): Prisma.Sql {
  const at = unit === 'l.at' ? Prisma.sql`l.at` : Prisma.sql`p.at`
  return Prisma.sql`(SELECT true FROM unit_record u WHERE u.unit_id = ${at} AND ${holdsOn('u', day)} AND ${known('u', knownBy)} LIMIT 1)`
}
