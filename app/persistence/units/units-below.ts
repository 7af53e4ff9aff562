import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'

/** The units right below one on a day, in the order of their names; null: the provinces. */
export async function unitsBelow(
  db: Reader,
  unitId: string | null,
  day: Day,
): Promise<{ code: string; name: string }[]> {
  return db.$queryRaw<{ code: string; name: string }[]>`
    SELECT u.code, u.name FROM unit_record u
    WHERE u.parent_id IS NOT DISTINCT FROM ${unitId}::uuid AND u.retracted_at IS NULL AND ${holdsOn('u', day)}
    ORDER BY u.name COLLATE "vi-x-icu", u.code`
}
