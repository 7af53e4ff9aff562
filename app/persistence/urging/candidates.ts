import { grouped } from '../../domain/grouped.ts'
import { startOf, type Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { Candidate } from '../../domain/urging/candidate.ts'
import type { Reader } from '../client.ts'
import { requiredRowsOf } from '../coverage/people.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { standing } from '../../domain/requirements/standing.ts'
import { inReachSql, reachSql } from '../people/manageable.ts'
import { Prisma } from '../generated/client.ts'

/** `reached`: whoever acts manages the person, in post or not. */
export type FoundCandidate = Candidate & {
  fullName: string
  staffCode: string
  phone: string | null
  /** Where the person works today. */
  posts: { unit: string; duty: string }[]
  reached: boolean
  /** By title, where each required certification leaves the person. */
  titles: Record<string, string>
}

type Row = Omit<FoundCandidate, 'standings' | 'titles'>

/** Some people as whoever acts may press them today; of those that there are, in no order. */
export async function candidates(
  roles: readonly HeldRole[],
  db: Reader,
  personIds: readonly string[],
  today: Day,
): Promise<FoundCandidate[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH RECURSIVE ${reachSql(roles, today)}, asked AS (
      SELECT n.*, ${inReachSql('n', roles, today)} AS reached FROM person n WHERE n.id = ANY (${personIds}::uuid[])
    )
    SELECT n.id AS "personId", n.full_name AS "fullName", split_part(n.staff_code, '~', 1) AS "staffCode",
      n.phone, n.email, ${postsSql(today)} AS posts,
      n.reached, n.reached AND EXISTS (SELECT FROM posting p
        WHERE p.person_id = n.id AND p.retracted_at IS NULL AND ${holdsOn('p', today)}) AS here,
      EXISTS (SELECT FROM account a WHERE a.person_id = n.id AND a.suspended_at IS NOT NULL) AS suspended,
      ${assignedSql} AS assigned, ${writtenSql(today)} AS written
    FROM asked n`
  const standings = grouped(await requiredRowsOf(db, personIds, today), ({ personId }) => personId)
  return rows.map((row) => {
    const own = standings.get(row.personId) ?? []
    return {
      ...row,
      standings: own.map(({ certificationId, facts, terms }) => ({
        ...{ certificationId, standing: standing(facts, terms, today) },
      })),
      titles: Object.fromEntries(
        own.map(({ certificationId, certification }) => [certificationId, certification]),
      ),
    }
  })
}

const postsSql = (
  today: Day,
) => Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('unit', u.name, 'duty', d.name)
    ORDER BY p."from", d.name)
  FROM posting p JOIN duty d ON d.id = p.duty_id
  JOIN unit_record u ON u.unit_id = p.unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)}
  WHERE p.person_id = n.id AND p.retracted_at IS NULL AND ${holdsOn('p', today)}), '[]'::jsonb)`

const assignedSql = Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('certificationId', x.certification_id,
    'dueOn', x.due_on, 'note', x.note)) FROM assignment x
  WHERE x.person_id = n.id AND x.retracted_at IS NULL), '[]'::jsonb)`

/** As `peopleToRemind` asks it; a summary for leaders is none. */
const writtenSql = (today: Day) => Prisma.sql`EXISTS (SELECT FROM letter l
  WHERE l.person_id = n.id AND l.kind IN ('reminder', 'urging')
    AND (l.state IN ('waiting', 'sending') OR l.created_at >= ${startOf(today)}))`
