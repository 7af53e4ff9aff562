import type { Day } from '../../domain/day.ts'
import { grouped } from '../../domain/grouped.ts'
import type { Sitting } from '../../domain/units/settling.ts'
import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

/**
 * `WITH` clause `undecided`: postings that a reorganisation began in place of one in a unit that it split, and that nobody
 * has decided on since: neither here nor by anything else that became of the posting.
 */
export const undecidedSql = Prisma.sql`split AS (
      SELECT change_id, old_unit_id FROM succession WHERE retracted_at IS NULL
      GROUP BY 1, 2 HAVING count(*) > 1
    ), undecided AS (
      SELECT p.id, p.person_id, p.duty_id, p.unit_id, p."from", p."to", p.continues, p.recorded_in AS change_id,
        old.unit_id AS old_unit_id
      FROM split s JOIN posting p ON p.recorded_in = s.change_id AND p.retracted_at IS NULL
      JOIN posting old ON old.id = p.continues AND old.unit_id = s.old_unit_id
    )`

type Row = { id: string; personId: string; unitId: string; what: string; from: Day; to: Day | null } & {
  continues: string
  oldUnitId: string
  seatId: string
}

/** Everybody of a reorganisation on whom somebody must decide still. */
export async function sittings(db: Reader, changeId: string): Promise<Sitting[]> {
  const found = await db.$queryRaw<Row[]>`
    WITH ${undecidedSql}
    SELECT u.id, u.person_id AS "personId", u.unit_id AS "unitId", concat_ws(' ', u.person_id, u.duty_id) AS what,
      u."from"::text AS "from", u."to"::text AS "to", u.continues, u.old_unit_id AS "oldUnitId",
      (SELECT s.new_unit_id FROM succession s
       WHERE s.change_id = u.change_id AND s.old_unit_id = u.old_unit_id AND s.main AND s.retracted_at IS NULL) AS "seatId"
    FROM undecided u WHERE u.change_id = ${changeId}::uuid ORDER BY u."from"`
  return [...grouped(found, ({ continues }) => continues).values()].flatMap((pieces) =>
    pieces.slice(0, 1).map(({ personId, oldUnitId, seatId }) => ({ personId, oldUnitId, seatId, pieces })),
  )
}
