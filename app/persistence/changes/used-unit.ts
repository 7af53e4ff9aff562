import type { Day } from '../../domain/day.ts'
import type { Tx } from '../client.ts'

/** One of these units in or over which something is held on a day or later; null where there is none. */
export async function usedUnit(tx: Tx, unitIds: readonly string[], on: Day): Promise<string | null> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM unnest(${unitIds}::uuid[]) AS u(id)
    WHERE EXISTS (SELECT FROM posting h WHERE h.unit_id = u.id AND h.retracted_at IS NULL AND (h."to" IS NULL OR h."to" > ${on}::date))
      OR EXISTS (SELECT FROM appointment h WHERE h.unit_id = u.id AND h.retracted_at IS NULL AND (h."to" IS NULL OR h."to" > ${on}::date))
      OR EXISTS (SELECT FROM requirement h WHERE h.unit_id = u.id AND h.retracted_at IS NULL AND (h."to" IS NULL OR h."to" > ${on}::date))
    LIMIT 1`
  return found[0]?.id ?? null
}
