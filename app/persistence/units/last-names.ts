import type { Day } from '../../domain/day.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

export type LastName = { unitId: string; code: string; name: string; to: Day | null }

/** What units are called, or were last, and until when; also those of a reorganisation that was undone. By their names. */
export async function lastNames(db: Reader, unitIds: readonly string[]): Promise<Map<string, LastName>> {
  if (unitIds.length === 0) return new Map()
  const found = await rows<LastName>(
    db,
    Prisma.sql`SELECT * FROM (
      SELECT DISTINCT ON (u.unit_id) u.unit_id AS "unitId", u.code, u.name, u."to"::text AS "to" FROM unit_record u
      WHERE u.unit_id = ANY (${unitIds}::uuid[])
      ORDER BY u.unit_id, (u.retracted_at IS NULL) DESC, u."from" DESC, u.recorded_at DESC) last ORDER BY name`,
  )
  return new Map(found.map((one) => [one.unitId, one]))
}
