import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'

export type UnitCount = { on: Day; provinces: number; communes: number }

/** How many provinces and units of commune level there are on a day; in the unit that bears a code then, itself counted. */
export async function countUnits(db: Reader, on: Day, under: string | null): Promise<UnitCount | null> {
  const [row] = await db.$queryRaw<{ units: number; provinces: number; communes: number }[]>`
    WITH RECURSIVE there AS (
      SELECT u.unit_id, u.parent_id, u.code, u.kind FROM unit_record u
      WHERE u.retracted_at IS NULL AND ${holdsOn('u', on)}
    ), wanted(unit_id, kind) AS (
      SELECT t.unit_id, t.kind FROM there t
      WHERE CASE WHEN ${under}::text IS NULL THEN t.parent_id IS NULL ELSE t.code = ${under} END
      UNION
      SELECT t.unit_id, t.kind FROM wanted w JOIN there t ON t.parent_id = w.unit_id
    )
    SELECT count(*)::int AS units, count(*) FILTER (WHERE kind = 'province')::int AS provinces,
      count(*) FILTER (WHERE kind NOT IN ('province', 'district'))::int AS communes FROM wanted`
  if (!row || (under !== null && row.units === 0)) return null
  return { on, provinces: row.provinces, communes: row.communes }
}
