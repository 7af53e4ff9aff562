import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { listPeople, type ListedPerson, type RequiredRow } from '../../domain/coverage/listed-person.ts'
import { endOf, type Day } from '../../domain/day.ts'
import type { Obligation } from '../../domain/requirements/standing.ts'
import { rows, sideBySide, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { sameSql } from '../people/postings/known-postings.ts'
import { sqlName } from '../sql-names.ts'
import { onOwnMap } from './own-map.ts'
import { boundSql, holdsOn, known, postedSinceSql, termsSql } from './question-sql.ts'
import { shares, stoodSql, type Scope, type Share } from './scope-sql.ts'

type Row = Omit<RequiredRow, 'facts'> & Omit<RequiredRow['facts'], 'obligation'> & Obligation

/** The people behind a unit's number, each with the reason why they stand where they stand. */
export async function peopleBehind(db: Reader, question: CoverageQuestion): Promise<ListedPerson[]> {
  return listPeople(await requiredRows(db, question), question.day)
}

/** Everybody required in a unit on a day with the facts that the domain derives their standing from; in no order. */
export async function requiredRows(db: Reader, question: CoverageQuestion): Promise<RequiredRow[]> {
  const asked = await onOwnMap(db, question)
  const half = (share: Share) => () => rowsOf(db, asked, { within: 'unit', split: 'none', share })
  return (await sideBySide(db, shares.map(half))).flat()
}

/** Where one person stands today for everything that is required of them; null where nothing is. */
export async function ownStandings(personId: string, db: Reader, day: Day): Promise<ListedPerson | null> {
  return (await standingsOf(db, [personId], day))[0] ?? null
}

/** Where some people stand, wherever they are posted: those of whom something is required. */
export async function standingsOf(
  db: Reader,
  personIds: readonly string[],
  day: Day,
): Promise<ListedPerson[]> {
  return listPeople(await requiredRowsOf(db, personIds, day), day)
}

/** The facts of some people, wherever they are posted, about all that is required of them today; in no order. */
export function requiredRowsOf(db: Reader, personIds: readonly string[], day: Day): Promise<RequiredRow[]> {
  const question = { unitId: null, day, certificationId: null, knownBy: null }
  return rowsOf(db, question, { within: 'people', personIds })
}

async function rowsOf(db: Reader, question: CoverageQuestion, scope: Scope): Promise<RequiredRow[]> {
  const found = await rows<Row>(
    db,
    Prisma.sql`
    WITH RECURSIVE ${stoodSql(question, scope)}, ${boundSql(question)}, obliged AS MATERIALIZED (${obligedSql(question, scope)}),
    posted AS MATERIALIZED (${postingsSql(question)}), terms AS MATERIALIZED (
      SELECT id, title, json_build_object('validityMonths', validity_months, 'renewalWindowMonths', said.renewal_window_months,
        'renewalBase', replace(renewal_base::text, '_', '-'), 'graceDays', said.grace_days) AS terms
      FROM certification JOIN (${termsSql(question)}) said ON said.certification_id = id
    )
    SELECT o.person_id AS "personId", n.full_name AS "fullName", split_part(n.staff_code, '~', 1) AS "staffCode",
      n.phone, n.email, k.id AS "certificationId",
      k.title AS certification, k.terms,
      o.required_from::text AS "requiredFrom", ${postedSinceSql(question)}::text AS "postedSince",
      g.postings, ${waiversSql(question)} AS waivers, ${begunSql(question, scope)} AS begun,
      coalesce(o.certificates, ${NONE}) AS certificates
    FROM obliged o JOIN posted g ON g.person_id = o.person_id JOIN person n ON n.id = o.person_id
    JOIN terms k ON k.id = o.certification_id`,
  )
  return found.map(({ requiredFrom, postedSince, waivers, begun, certificates, ...row }) => ({
    ...row,
    facts: { obligation: { requiredFrom, postedSince }, waivers, begun, certificates },
  }))
}

/** The postings of each person by which they belong to what is asked about. */
function postingsSql({ day, knownBy }: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`SELECT p.person_id, json_agg(json_build_object('unitCode', coalesce(u.code, ''), 'unit', coalesce(u.name, ''), 'duty', d.name,
      'from', p."from", 'recordedAt', ${enteredSql(day)}) ORDER BY p."from", u.code, d.name) AS postings
    FROM (SELECT DISTINCT id, person_id, unit_id, duty_id, "from", recorded_at FROM stood) p JOIN duty d ON d.id = p.duty_id
    LEFT JOIN unit_record u ON u.unit_id = p.unit_id AND ${holdsOn('u', day)} AND ${known('u', knownBy)}
    GROUP BY p.person_id`
}

/**
 * When it was entered that a posting `p` holds on a day: what was known when the day ended was, whatever has taken its place
 * since (the same with its end, after a transfer), not entered late.
 */
function enteredSql(day: Day): Prisma.Sql {
  return Prisma.sql`CASE WHEN p.recorded_at < ${endOf(day)} THEN p.recorded_at
    ELSE coalesce((SELECT min(e.recorded_at) FROM posting e
      WHERE ${sameSql('e', 'p')} AND ${holdsOn('e', day)} AND ${known('e', endOf(day))}), p.recorded_at) END`
}

const NONE = Prisma.sql`'[]'::json`

function waiversSql({ day, knownBy }: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT json_agg(json_build_object('from', w."from", 'to', w."to", 'reason', w.reason,
      'recordedAt', CASE WHEN w.recorded_at < ${endOf(day)} THEN w.recorded_at
        ELSE coalesce((SELECT min(e.recorded_at) FROM waiver e
          WHERE e.person_id = w.person_id AND e.certification_id = w.certification_id
            AND ${holdsOn('e', day)} AND ${known('e', endOf(day))}), w.recorded_at) END))
    FROM waiver w WHERE w.person_id = o.person_id AND w.certification_id = o.certification_id
      AND ${known('w', knownBy)}), ${NONE})`
}

/** In a unit not asked of whoever a certificate of had begun by the day: with it, nothing hangs on what was begun. */
function begunSql({ day, knownBy }: CoverageQuestion, { within }: Scope): Prisma.Sql {
  const asked =
    within === 'unit' ? Prisma.sql`o.held_from IS NULL OR o.held_from > ${day}::date` : Prisma.sql`true`
  return Prisma.sql`CASE WHEN ${asked} THEN coalesce((SELECT json_agg(e."on") FROM certification_course x JOIN (
      SELECT person_id, course_id, "on", recorded_at, retracted_at FROM enrolment
      UNION ALL SELECT person_id, course_id, "on", recorded_at, retracted_at FROM completion) e
      ON e.course_id = x.course_id
    WHERE x.certification_id = o.certification_id AND e.person_id = o.person_id AND ${known('e', knownBy)}), ${NONE})
    ELSE ${NONE} END`
}

/**
 * Everybody of whom something is required, with the certificates of each certification in the order in which they were
 * recorded. Both are put one below the other and gathered, not joined: the planner cannot know how many they are.
 */
function obligedSql({ knownBy }: CoverageQuestion, scope: Scope): Prisma.Sql {
  return Prisma.sql`SELECT person_id, certification_id, min(required_from) AS required_from,
      array_agg(DISTINCT requirement_id) FILTER (WHERE requirement_id IS NOT NULL) AS requirement_ids,
      min(held_from) AS held_from,
      json_agg(certificate ORDER BY recorded_at, number) FILTER (WHERE number IS NOT NULL) AS certificates
    FROM (
      SELECT person_id, certification_id, required_from, requirement_id,
        NULL::date AS held_from, NULL::timestamptz AS recorded_at, NULL AS number, NULL::json AS certificate
      FROM bound
      UNION ALL
      SELECT c.person_id, c.certification_id, NULL, NULL, c.valid_from, c.recorded_at, c.number,
        json_build_object('number', c.number, 'validFrom', c.valid_from, 'validUntil', c.valid_until,
          'recordedAt', c.recorded_at, 'revokedOn', revoked."on", 'supersededOn', superseded."on")
      FROM (SELECT DISTINCT person_id FROM bound) holder
      CROSS JOIN LATERAL (SELECT * FROM certificate WHERE person_id = holder.person_id OFFSET 0) c
      ${earliestSql('revoked', knownBy, scope)} ${earliestSql('superseded', knownBy, scope)}
      WHERE ${known('c', knownBy)}
    ) source GROUP BY 1, 2 HAVING count(requirement_id) > 0`
}

const endings = {
  revoked: { table: 'revocation', key: 'certificate_id' },
  superseded: { table: 'supersession', key: 'superseded_id' },
}

/** Joins the day on which a certificate `c` ended: of a unit those of all are gathered once, being few; of some people looked up. */
function earliestSql(
  name: keyof typeof endings,
  knownBy: CoverageQuestion['knownBy'],
  { within }: Scope,
): Prisma.Sql {
  const [table, key] = [sqlName(endings[name].table), sqlName('v', endings[name].key)]
  if (within === 'people')
    return Prisma.sql`LEFT JOIN LATERAL (SELECT min(v."on") AS "on" FROM ${table} v
      WHERE ${key} = c.id AND ${known('v', knownBy)}) ${sqlName(name)} ON true`
  return Prisma.sql`LEFT JOIN (SELECT ${key} AS id, min(v."on") AS "on" FROM ${table} v
      WHERE ${known('v', knownBy)} GROUP BY 1) ${sqlName(name)} ON ${sqlName(name, 'id')} = c.id`
}
