import type { Day } from '../../../domain/day.ts'
import type { Actor, HeldRole, PersonActor } from '../../../domain/people/actor.ts'
import type { RosterCounts } from '../../../domain/people/roster/plan-roster.ts'
import type { Reader } from '../../client.ts'
import { Prisma } from '../../generated/client.ts'
import { isUuid } from '../../is-uuid.ts'
import { codeReachSql, givenCodeSql } from '../code-bearers.ts'
import { inReachSql, reachesAll, reachSql } from '../manageable.ts'

/** A roster that was taken over. `by`: who did it, null on the command line. */
export type KeptRoster = {
  id: string
  fileName: string
  sha256: string
  at: Date
  by: string | null
  counts: RosterCounts
  undoneAt: Date | null
  undoneBy: string | null
}

export const ROSTERS_PER_PAGE = 20

/** Rosters that speak only of units for which somebody is responsible, the newest first, and how many there are. */
export async function keptRosters(
  db: Reader,
  actor: Actor,
  page: number,
  today: Day,
): Promise<{ rosters: KeptRoster[]; total: number }> {
  const rows = await db.$queryRaw<(KeptRoster & { total: number })[]>`
    WITH RECURSIVE ${reachSql(rolesOf(actor), today)}
    SELECT ${columns}, (count(*) OVER ())::int AS total FROM change c ${people}
    WHERE c.kind = 'people_import' AND ${within(rolesOf(actor))}
    ORDER BY c.recorded_at DESC, c.id DESC
    LIMIT ${ROSTERS_PER_PAGE} OFFSET ${(page - 1) * ROSTERS_PER_PAGE}`
  return { rosters: rows.map(({ total: _total, ...roster }) => roster), total: rows[0]?.total ?? 0 }
}

/**
 * One of them. `mayUndo`: everybody whom it changed still belongs to those for whom one is responsible, and whose name, code,
 * phone or e-mail it changed are those whom one may put right.
 */
export async function keptRoster(
  db: Reader,
  actor: Actor,
  id: string,
  today: Day,
): Promise<(KeptRoster & { mayUndo: boolean }) | null> {
  if (!isUuid(id)) return null
  const roles = rolesOf(actor)
  const rows = await db.$queryRaw<(KeptRoster & { mayUndo: boolean })[]>`
    WITH RECURSIVE ${reachSql(roles, today)}
    SELECT ${columns}, NOT EXISTS (
      SELECT FROM person_change x JOIN person n ON n.id = x.person_id
      WHERE x.change_id = c.id AND x.outcome <> 'unchanged' AND n.withdrawn_at IS NULL
        AND NOT ${inReachSql('n', roles, today)}) AS "mayUndo"
    FROM change c ${people} WHERE c.id = ${id}::uuid AND c.kind = 'people_import' AND ${within(roles)}`
  const [roster] = rows
  if (!roster || actor.kind !== 'person' || reachesAll(roles)) return roster ?? null
  return { ...roster, mayUndo: roster.mayUndo && (await mayRestore(db, actor, id, today)) }
}

async function mayRestore(db: Reader, actor: PersonActor, id: string, today: Day): Promise<boolean> {
  const beyond = await db.$queryRaw<unknown[]>`
    WITH RECURSIVE ${codeReachSql(actor.roles, today)}
    SELECT 1 FROM person_change x JOIN person n ON n.id = x.person_id
    WHERE x.change_id = ${id}::uuid AND x.before IS NOT NULL AND NOT ${givenCodeSql('n', actor, today)} LIMIT 1`
  return beyond.length === 0
}

/** The operator reaches everything, as an administrator does. */
export function rolesOf(actor: Actor) {
  if (actor.kind === 'operator') return [{ role: 'administrator' as const, unitId: null }]
  return actor.kind === 'person' ? actor.roles : []
}

const columns = Prisma.sql`c.id, coalesce(c.file_name, '') AS "fileName", coalesce(c.sha256, '') AS sha256,
  c.recorded_at AS at, n.full_name AS by, c.summary AS counts, c.undone_at AS "undoneAt", m.full_name AS "undoneBy"`
const people = Prisma.sql`LEFT JOIN person n ON n.id = c.by_person_id LEFT JOIN person m ON m.id = c.undone_by_id`
/** Whether a roster speaks of nothing that is beyond {@link reachSql}. */
const within = (roles: readonly HeldRole[]) =>
  reachesAll(roles)
    ? Prisma.sql`TRUE`
    : Prisma.sql`EXISTS (SELECT FROM changed_unit u WHERE u.change_id = c.id) AND NOT EXISTS (
        SELECT FROM changed_unit u WHERE u.change_id = c.id AND u.unit_id NOT IN (SELECT unit_id FROM reach))`
