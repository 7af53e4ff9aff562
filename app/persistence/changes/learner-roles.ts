import type { Day } from '../../domain/day.ts'
import type { SettlingFacts } from '../../domain/units/settling.ts'
import type { Tx } from '../client.ts'

/** What learners hold over units on a day or later, and whether a change passed it on to them. */
export function learnerRoles(
  tx: Tx,
  unitIds: readonly string[],
  { on, changeId }: { on: Day; changeId: string },
): Promise<SettlingFacts['roles'][number][]> {
  return tx.$queryRaw`
    SELECT a.id, a.person_id AS "personId", a.unit_id AS "unitId", concat_ws(' ', a.person_id, a.role) AS what,
      a."from"::text AS "from", a."to"::text AS "to", a.recorded_in IS NOT DISTINCT FROM ${changeId}::uuid AS passed
    FROM appointment a
    WHERE a.unit_id = ANY (${unitIds}::uuid[]) AND a.role = 'learner' AND a.retracted_at IS NULL
      AND (a."to" IS NULL OR a."to" > ${on}::date)`
}
