import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { reachSql } from '../people/manageable.ts'

/** So many units can still be chosen from a list; of more the code is typed. */
const MOST_CHOICES = 400

export type ManageableUnit = { id: string; code: string; name: string; kind: UnitKind }

/** Today's units in which somebody acts, each province before its own; null where they are too many to choose from. */
export async function manageableUnits(
  roles: readonly HeldRole[],
  db: Reader,
  today: Day,
): Promise<ManageableUnit[] | null> {
  const units = await db.$queryRaw<ManageableUnit[]>`
    WITH RECURSIVE ${reachSql(roles, today)}
    SELECT u.unit_id AS id, u.code, u.name, u.kind::text AS kind
    FROM reach r JOIN unit_record u ON u.unit_id = r.unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)}
    LEFT JOIN unit_record p ON p.unit_id = u.parent_id AND p.retracted_at IS NULL AND ${holdsOn('p', today)}
    ORDER BY coalesce(p.code, u.code), (u.kind <> 'province'), u.name COLLATE "vi-x-icu" LIMIT ${MOST_CHOICES + 1}`
  return units.length > MOST_CHOICES ? null : units
}
