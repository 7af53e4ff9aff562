import { fold } from '../../domain/language/fold.ts'
import type { UnitChanges } from '../../domain/units/unit-record.ts'
import type { Tx } from '../client.ts'

export type Recording = { changeId: string; recordedAt: Date }

/** Withdraws and adds the records of units that a change withdraws and adds, and what became of what. */
export async function applyUnitChanges(
  tx: Tx,
  { units, retract, add, successions }: UnitChanges,
  { changeId, recordedAt }: Recording,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE unit_record SET retracted_at = ${recordedAt}, retracted_in = ${changeId}::uuid
    WHERE id = ANY (${retract}::uuid[]) AND retracted_at IS NULL`
  await tx.$executeRaw`INSERT INTO unit (id) SELECT unnest(${units}::uuid[])`
  const records = add.map((record) => ({ ...record, folded: fold(record.name) }))
  await tx.$executeRaw`
    INSERT INTO unit_record
      (id, unit_id, parent_id, code, name, folded_name, kind, "from", "to", recorded_at, recorded_in)
    SELECT gen_random_uuid(), r."unitId", r."parentId", r.code, r.name, r.folded, r.kind::unit_kind, r."from", r."to",
      ${recordedAt}, ${changeId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb) AS r("unitId" uuid, "parentId" uuid, code text,
      name text, folded text, kind text, "from" date, "to" date)`
  await tx.$executeRaw`
    INSERT INTO succession (id, change_id, old_unit_id, new_unit_id, "full", main, recorded_at)
    SELECT gen_random_uuid(), ${changeId}::uuid, s."oldUnitId", s."newUnitId", s.extent = 'full', s.main, ${recordedAt}
    FROM jsonb_to_recordset(${JSON.stringify(successions)}::jsonb)
      AS s("oldUnitId" uuid, "newUnitId" uuid, extent text, main boolean)`
}
