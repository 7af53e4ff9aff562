import type { Tx } from '../client.ts'

export type TouchedUnit = { parentId: string | null; code: string; name: string }

/**
 * `touched` of the domain, of a change that was carried out: where the units that it speaks of lie, and lay. A settlement
 * speaks of those between which it moves people.
 */
export function touchedUnits(tx: Tx, changeId: string): Promise<TouchedUnit[]> {
  return tx.$queryRaw<TouchedUnit[]>`
    SELECT DISTINCT r.parent_id AS "parentId", r.code, r.name FROM unit_record r
    WHERE r.recorded_in = ${changeId}::uuid OR r.retracted_in = ${changeId}::uuid
    UNION
    SELECT r.parent_id, r.code, r.name FROM unit_record r
    JOIN succession s ON r.unit_id IN (s.old_unit_id, s.new_unit_id)
    WHERE s.change_id = ${changeId}::uuid AND r.retracted_at IS NULL
    UNION
    SELECT r.parent_id, r.code, r.name FROM unit_record r
    JOIN posting p ON p.unit_id = r.unit_id JOIN change c ON c.id = ${changeId}::uuid AND c.kind = 'settlement'
    WHERE (p.recorded_in = c.id OR p.retracted_in = c.id) AND r.retracted_at IS NULL`
}
