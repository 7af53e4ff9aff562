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
    WITH RECURSIVE ${stoodSql(question, scope)}, ${boundSql(question)}, obliged AS MATERIALIZED (
      SELECT person_id, certification_id, min(required_from) AS required_from, array_agg(DISTINCT requirement_id) AS requirement_ids
      FROM bound GROUP BY 1, 2
    ), posted AS MATERIALIZED (${postingsSql(question)}), terms AS MATERIALIZED (
      SELECT id, title, json_build_object('validityMonths', validity_months, 'renewalWindowMonths', said.renewal_window_months,
        'renewalBase', replace(renewal_base::text, '_', '-'), 'graceDays', said.grace_days) AS terms
      FROM certification JOIN (${termsSql(question)}) said ON said.certification_id = id
    )
    SELECT o.person_id AS "personId", n.full_name AS "fullName", split_part(n.staff_code, '~', 1) AS "staffCode",
      n.phone, n.email, k.id AS "certificationId",
      k.title AS certification, k.terms,
      o.required_from::text AS "requiredFrom", ${postedSinceSql(question)}::text AS "postedSince",
      g.postings, ${waiversSql(question)} AS waivers, ${begunSql(question)} AS begun,
      ${certificatesSql(question)} AS certificates
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
    FROM (SELECT DISTINCT id FROM stood) s CROSS JOIN LATERAL (SELECT * FROM posting WHERE id = s.id OFFSET 0) p JOIN duty d ON d.id = p.duty_id
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

function begunSql({ knownBy }: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT json_agg(e."on") FROM certification_course x JOIN (
      SELECT person_id, course_id, "on", recorded_at, retracted_at FROM enrolment
      UNION ALL SELECT person_id, course_id, "on", recorded_at, retracted_at FROM completion) e
      ON e.course_id = x.course_id
    WHERE x.certification_id = o.certification_id AND e.person_id = o.person_id AND ${known('e', knownBy)}), ${NONE})`
}

function certificatesSql({ knownBy }: CoverageQuestion): Prisma.Sql {
  const earliest = (table: string, key: string) => Prisma.sql`(SELECT min(v."on")
    FROM ${sqlName(table)} v WHERE ${sqlName('v', key)} = c.id AND ${known('v', knownBy)})`
  return Prisma.sql`coalesce((SELECT json_agg(json_build_object('number', c.number, 'validFrom', c.valid_from,
      'validUntil', c.valid_until, 'recordedAt', c.recorded_at,
      'revokedOn', ${earliest('revocation', 'certificate_id')},
      'supersededOn', ${earliest('supersession', 'superseded_id')}) ORDER BY c.recorded_at, c.number)
    FROM certificate c WHERE c.person_id = o.person_id AND c.certification_id = o.certification_id
      AND ${known('c', knownBy)}), ${NONE})`
}
