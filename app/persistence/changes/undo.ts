import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { sqlName } from '../sql-names.ts'
import { factTableNames, factTables, type FactTable } from './built-on.ts'

export type Undoing = { changeId: string; at: Date; byPersonId: string | null }

/**
 * Withdraws what a change recorded, and records anew what it withdrew: what is known now is what was known before it, and
 * what was known in between can still be asked. A copy belongs to the change that the original belonged to.
 */
export async function undo(tx: Tx, { changeId, at, byPersonId }: Undoing): Promise<void> {
  for (const table of factTableNames)
    await tx.$executeRaw`
      UPDATE ${sqlName(table)} SET retracted_at = ${at}
      WHERE recorded_in = ${changeId}::uuid AND retracted_at IS NULL`
  for (const table of factTableNames) await recordAnew(tx, table, changeId, at)
  await tx.$executeRaw`
    UPDATE succession SET retracted_at = ${at} WHERE change_id = ${changeId}::uuid AND retracted_at IS NULL`
  await tx.change.update({ where: { id: changeId }, data: { undoneAt: at, undoneById: byPersonId } })
}

async function recordAnew(tx: Tx, table: FactTable, changeId: string, at: Date): Promise<void> {
  const columns = factTables[table]
  const copied = await tx.$queryRaw<{ id: string; source: string }[]>`
    WITH source AS MATERIALIZED (
      SELECT gen_random_uuid() AS copy_id, s.id AS source_id, s.*
      FROM ${sqlName(table)} s WHERE s.retracted_in = ${changeId}::uuid
    ), copied AS (
      INSERT INTO ${sqlName(table)} (id, ${columns}, recorded_at, recorded_in)
      SELECT copy_id, ${columns}, ${at}, recorded_in FROM source
    ) SELECT copy_id AS id, source_id AS source FROM source`
  if (table !== 'requirement') return
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO requirement_duty (requirement_id, duty_id)
    SELECT c.id, d.duty_id FROM jsonb_to_recordset(${JSON.stringify(copied)}::jsonb) AS c(id uuid, source uuid)
    JOIN requirement_duty d ON d.requirement_id = c.source`)
}
