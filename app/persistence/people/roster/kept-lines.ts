import type { Day } from '../../../domain/day.ts'
import type { Actor } from '../../../domain/people/actor.ts'
import type { RosterOutcome } from '../../../domain/people/roster/plan-roster.ts'
import {
  fieldChanges,
  postingShifts,
  type NamedPosting,
  type PersonLine,
} from '../../../domain/people/roster/roster-preview.ts'
import type { Reader } from '../../client.ts'
import { Prisma } from '../../generated/client.ts'
import { inReachSql, reachSql } from '../manageable.ts'
import { rolesOf } from './kept-rosters.ts'
import { LINES_PER_PAGE } from './preview-lines.ts'
import { nameOrderSql } from '../name-order.ts'

type Fields = { staffCode: string; fullName: string; phone: string | null; email: string | null }
type Row = {
  staffCode: string
  fullName: string
  before: Fields | null
  after: Fields | null
  withdrawn: NamedPosting[]
  recorded: NamedPosting[]
}

/**
 * A page, from 1, of what a roster made of people, in the order of given names: of those for whom one is responsible today,
 * and whom it made and who are withdrawn.
 */
export async function keptLines(
  db: Reader,
  actor: Actor,
  { id, outcome, page }: { id: string; outcome: RosterOutcome; page: number },
  today: Day,
): Promise<PersonLine[]> {
  const roles = rolesOf(actor)
  const rows = await db.$queryRaw<Row[]>`
    WITH RECURSIVE ${reachSql(roles, today)}
    SELECT split_part(n.staff_code, '~', 1) AS "staffCode", n.full_name AS "fullName", c.before, c.after,
      ${postings(Prisma.sql`retracted_in`)} AS withdrawn, ${postings(Prisma.sql`recorded_in`)} AS recorded
    FROM person_change c JOIN person n ON n.id = c.person_id
    WHERE c.change_id = ${id}::uuid AND c.outcome = ${outcome}::roster_outcome
      AND (n.withdrawn_at IS NOT NULL OR ${inReachSql('n', roles, today)})
    ORDER BY ${nameOrderSql('n')}, n.id
    LIMIT ${LINES_PER_PAGE} OFFSET ${(page - 1) * LINES_PER_PAGE}`
  return rows.map(({ staffCode, fullName, before, after, withdrawn, recorded }) => ({
    ...{ rows: [], staffCode, fullName, isNew: after !== null && before === null },
    fields: after ? fieldChanges(before, after) : [],
    postings: postingShifts(withdrawn, recorded),
  }))
}

/** A fact that was withdrawn and recorded anew, by a change that was undone, is there twice and told once. */
function postings(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((
    SELECT jsonb_agg(DISTINCT jsonb_build_object('unit', u.name, 'duty', d.name, 'from', p."from", 'to', p."to"))
    FROM posting p JOIN duty d ON d.id = p.duty_id
    CROSS JOIN LATERAL (SELECT r.name FROM unit_record r WHERE r.unit_id = p.unit_id AND r.retracted_at IS NULL
      ORDER BY (r."from" <= p."from" AND (r."to" IS NULL OR r."to" > p."from")) DESC, r."from" DESC LIMIT 1) u
    WHERE p.person_id = n.id AND p.${column} = c.change_id), '[]')`
}
