import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

type Row = { unitId: string; name: string }

/** What units are called, or were last; also those of a reorganisation that was undone. By their names. */
export async function lastNames(db: Reader, unitIds: readonly string[]): Promise<Map<string, string>> {
  const found = await rows<Row>(
    db,
    Prisma.sql`SELECT * FROM (
      SELECT DISTINCT ON (u.unit_id) u.unit_id AS "unitId", u.name FROM unit_record u
      WHERE u.unit_id = ANY (${unitIds}::uuid[])
      ORDER BY u.unit_id, (u.retracted_at IS NULL) DESC, u."from" DESC, u.recorded_at DESC) last ORDER BY name`,
  )
  return new Map(found.map(({ unitId, name }) => [unitId, name]))
}
