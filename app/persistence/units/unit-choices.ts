import type { Day } from '../../domain/day.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import type { Reader } from '../client.ts'

export type UnitChoice = { code: string; name: string; kind: UnitKind; province: string }

/** Provinces and communes of a day, each province before its own, for whoever administers all of them. */
export async function unitChoices(db: Reader, today: Day): Promise<UnitChoice[]> {
  return db.$queryRaw<UnitChoice[]>`
    SELECT u.code, u.name, u.kind::text AS kind, coalesce(p.code, u.code) AS province
    FROM unit_record u
    LEFT JOIN unit_record p ON p.unit_id = u.parent_id AND p.retracted_at IS NULL AND ${holdsOn('p', today)}
    WHERE u.retracted_at IS NULL AND ${holdsOn('u', today)}
    ORDER BY province, (u.kind <> 'province'), u.name COLLATE "vi-x-icu"`
}
