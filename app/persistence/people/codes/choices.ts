import type { Day } from '../../../domain/day.ts'
import type { HeldRole } from '../../../domain/people/actor.ts'
import type { Reader } from '../../client.ts'
import { holdsOn } from '../../coverage/question-sql.ts'
import { reachSql } from '../manageable.ts'

/** The units of today that somebody acts in, each province before its own; null where there are more than `most`. */
export async function choicesInReach(
  roles: readonly HeldRole[],
  db: Reader,
  today: Day,
  most: number,
): Promise<{ code: string; name: string }[] | null> {
  const units = await db.$queryRaw<{ code: string; name: string }[]>`
    WITH RECURSIVE ${reachSql(roles, today)}
    SELECT u.code, u.name FROM unit_record u JOIN reach ON reach.unit_id = u.unit_id
    LEFT JOIN unit_record p ON p.unit_id = u.parent_id AND p.retracted_at IS NULL AND ${holdsOn('p', today)}
    WHERE u.retracted_at IS NULL AND ${holdsOn('u', today)}
    ORDER BY coalesce(p.code, u.code), (u.kind <> 'province'), u.name COLLATE "vi-x-icu" LIMIT ${most + 1}`
  return units.length > most ? null : units
}
