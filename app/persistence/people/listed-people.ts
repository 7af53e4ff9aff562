import type { Group } from '../../domain/coverage/counts.ts'
import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import { rows, type Reader } from '../client.ts'
import type { Scope as CoverageScope } from '../coverage/scope-sql.ts'
import { rank, ranksSql } from '../coverage/standing-sql.ts'
import { Prisma } from '../generated/client.ts'
import { matchingSql } from './accounts.ts'
import { belongsSql, reachesAll, reachOfUnitSql, reachSql } from './manageable.ts'
import { nameOrderSql } from './name-order.ts'
import { unitThenSql } from './postings/known-postings.ts'

/** In post, or about to be; left altogether. */
export type Presence = 'in-post' | 'left' | 'all'

/** Where somebody stands for what is required of them: in one of some groups, or nothing is required. */
export type StandingFilter = { certificationId: string | null; groups: readonly Group[] | 'not-required' }

export type PeopleQuery = {
  /** Part of a name, a staff code, a phone number or an e-mail address. */
  typed: string
  /** A unit with all that lies in it, which is within reach; null: everywhere. */
  unitId: string | null
  dutyId: string | null
  standing: StandingFilter | null
  presence: Presence
  /** Only whom no letter reaches: without an e-mail address, or the last letter could not be sent. */
  withoutMail?: boolean
}

export type ListedPosting = { unit: string; code: string | null; duty: string; from: Day; to: Day | null }
export type ListedPerson = {
  id: string
  staffCode: string
  fullName: string
  phone: string | null
  email: string | null
  /** In force or to come; where there are none, the last. */
  postings: ListedPosting[]
}

export type PeopleFound = { counts: Record<Presence, number>; people: ListedPerson[] }

type Scope = { roles: readonly HeldRole[]; today: Day }
/** No limit: all of them. */
type Part = { limit: number | null; offset: number }

/**
 * Everybody whom roles reach, narrowed, in the Vietnamese order of names, part by part; with how many there are in post,
 * gone and in all. Who belongs to no unit is there for those who reach everybody.
 */
export async function listPeople(
  scope: Scope,
  db: Reader,
  query: PeopleQuery,
  { limit, offset }: Part,
): Promise<PeopleFound> {
  const { presence } = query
  const shown = Prisma.sql`(${presence} = 'all' OR m.present = (${presence} = 'in-post'))`
  const [found] = await rows<{ present: number; gone: number; all: number; people: ListedPerson[] | null }>(
    db,
    Prisma.sql`
    WITH RECURSIVE ${foundSql(scope, query)}
    SELECT (SELECT count(*)::int FROM found WHERE present) AS present,
      (SELECT count(*)::int FROM found WHERE NOT present) AS gone, (SELECT count(*)::int FROM found) AS "all",
      (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'staffCode', l.staff_code, 'fullName', l.full_name,
          'phone', l.phone, 'email', l.email, 'postings', ${postingsSql(scope.today)}) ORDER BY ${nameOrderSql('l')})
        FROM (SELECT n.* FROM found m JOIN person n ON n.id = m.id WHERE ${shown}
          ORDER BY ${nameOrderSql('n')} LIMIT ${limit} OFFSET ${offset}) l) AS people`,
  )
  const { present = 0, gone = 0, all = 0, people } = found ?? {}
  return { counts: { 'in-post': present, left: gone, all }, people: people ?? [] }
}

/** `WITH RECURSIVE` clauses up to `found(id, present)`: who is meant, and whether they are in post; null: they never were. */
function foundSql({ roles, today }: Scope, query: PeopleQuery): Prisma.Sql {
  const { typed, unitId, dutyId, standing, withoutMail = false } = query
  const everywhere = unitId === null && reachesAll(roles)
  const reach = unitId === null ? reachSql(roles, today) : reachOfUnitSql(unitId, today)
  const within = everywhere ? Prisma.empty : Prisma.sql`JOIN reach r ON r.unit_id = p.unit_id`
  const stands = standing ? standsClauses(standing, today, everywhere ? null : 'reach') : null
  return Prisma.sql`${everywhere ? Prisma.empty : Prisma.sql`${reach},`} ${stands ? stands.clauses : Prisma.empty}
    belonging AS (
      SELECT p.person_id, bool_or(p."to" IS NULL OR p."to" > ${today}::date) AS present
      FROM posting p ${within}
      WHERE ${belongsSql('p', today)} AND (${dutyId}::uuid IS NULL OR p.duty_id = ${dutyId}::uuid)
      GROUP BY p.person_id
    ), found AS MATERIALIZED (
      SELECT n.id, b.present
      FROM person n LEFT JOIN belonging b ON b.person_id = n.id
      WHERE n.withdrawn_at IS NULL AND (b.person_id IS NOT NULL OR ${everywhere && dutyId === null})
        AND ${matchingSql('n', typed)} AND ${stands ? stands.condition : Prisma.sql`true`}
        AND ${withoutMail ? unreachedSql : Prisma.sql`true`}
    )`
}

const unreachedSql = Prisma.sql`(n.email IS NULL OR 'failed' = (SELECT l.state::text FROM letter l
  WHERE l.person_id = n.id AND l.kind <> 'test' ORDER BY l.created_at DESC LIMIT 1))`

/**
 * Where everybody stands today, as coverage counts them, and who is meant. `IS TRUE` has the people looked up in a hashed
 * list: the planner thinks them few, and would otherwise go through all of them for each.
 */
function standsClauses({ certificationId, groups }: StandingFilter, today: Day, within: 'reach' | null) {
  const question = { unitId: null, day: today, certificationId, knownBy: null }
  const scope: CoverageScope = within ? { within } : { within: 'unit', split: 'none' }
  const clauses = Prisma.sql`stands AS MATERIALIZED (
      SELECT r.person_id, min(r.rank) AS rank FROM ${ranksSql(question, scope)} r GROUP BY 1
    ),`
  if (groups === 'not-required')
    return { clauses, condition: Prisma.sql`(n.id IN (SELECT person_id FROM stands)) IS NOT TRUE` }
  const ranks = groups.map((group) => rank[group])
  const condition = Prisma.sql`(n.id IN (SELECT person_id FROM stands WHERE rank = ANY (${ranks}::int[]))) IS TRUE`
  return { clauses, condition }
}

function postingsSql(today: Day): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('unit', u.name, 'code', u.code, 'duty', d.name,
      'from', p."from", 'to', p."to") ORDER BY p."from", d.name)
    FROM posting p JOIN duty d ON d.id = p.duty_id ${unitThenSql('p', today)}
    WHERE p.person_id = l.id AND ${belongsSql('p', today)}), '[]'::jsonb)`
}
