import type { Tx } from '../../client.ts'

/** Keeps of which units a roster speaks. */
export async function insertChangedUnits(
  tx: Tx,
  changeId: string,
  unitIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO changed_unit (change_id, unit_id) SELECT ${changeId}::uuid, unnest(${unitIds}::uuid[])`
}
