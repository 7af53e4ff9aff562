import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'

export type UnitOnDay = { unitId: string; on: Day }
export type NamedOnDay = UnitOnDay & { code: string; name: string }

/** What each unit was called on its day, in the order in which they came; those that were not there then are left out. */
export function namesOnDays(db: Reader, asked: readonly UnitOnDay[]): Promise<NamedOnDay[]> {
  return db.$queryRaw<NamedOnDay[]>`
    SELECT a."unitId", a."on"::text AS "on", u.code, u.name
    FROM jsonb_to_recordset(${JSON.stringify(asked.map((one, index) => ({ ...one, index })))}::jsonb)
      AS a("unitId" uuid, "on" date, index int)
    JOIN unit_record u ON u.unit_id = a."unitId" AND u.retracted_at IS NULL
      AND u."from" <= a."on" AND (u."to" IS NULL OR u."to" > a."on")
    ORDER BY a.index`
}
