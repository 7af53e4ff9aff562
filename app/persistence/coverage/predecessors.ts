import type { Day } from '../../domain/day.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

/** A unit that became another one, wholly or for the most part, and the first day without it. */
export type Predecessor = { id: string; name: string; ended: Day }

/** The units that a unit came from in a reorganisation, as they were called last. */
export function predecessors(db: Reader, unitId: string): Promise<Predecessor[]> {
  return rows(
    db,
    Prisma.sql`SELECT DISTINCT s.old_unit_id AS id, o.name, o."to"::text AS ended
      FROM succession s
      JOIN unit_record o ON o.unit_id = s.old_unit_id AND o.retracted_at IS NULL
      JOIN change c ON c.id = s.change_id AND o."to" = c."on"
      WHERE s.new_unit_id = ${unitId}::uuid AND s.old_unit_id <> s.new_unit_id AND s.retracted_at IS NULL
        AND (s."full" OR s.main)
      ORDER BY o.name`,
  )
}
