import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { sqlName } from '../sql-names.ts'

/** The tables whose rows a change records and withdraws, and the columns that go over to a copy. */
export const factTables = {
  unit_record: Prisma.sql`unit_id, parent_id, code, name, folded_name, kind, "from", "to"`,
  posting: Prisma.sql`person_id, unit_id, duty_id, "from", "to", continues`,
  appointment: Prisma.sql`person_id, role, unit_id, "from", "to"`,
  requirement: Prisma.sql`certification_id, unit_id, "from", "to"`,
} as const
export type FactTable = keyof typeof factTables
export const factTableNames = Object.keys(factTables) as FactTable[]

/**
 * Whether something rests on a change: a fact that it recorded was withdrawn since (and not by a change that is undone), a
 * unit that it made bears something that came from elsewhere (people, roles, requirements, units, another change), or
 * something from elsewhere stands where a fact would come back that it withdrew (its code, its posting).
 */
export async function builtOn(tx: Tx, changeId: string): Promise<boolean> {
  for (const table of factTableNames) if (await someWithdrawn(tx, table, changeId)) return true
  if (await somethingInTheWay(tx, changeId)) return true
  const own = Prisma.sql`(SELECT r.unit_id FROM unit_record r GROUP BY r.unit_id
    HAVING bool_and(r.recorded_in IS NOT DISTINCT FROM ${changeId}::uuid))`
  const foreign = Prisma.sql`retracted_at IS NULL AND recorded_in IS DISTINCT FROM ${changeId}::uuid`
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM posting WHERE unit_id IN ${own} AND ${foreign}
    UNION ALL SELECT 1 FROM appointment WHERE unit_id IN ${own} AND ${foreign}
    UNION ALL SELECT 1 FROM requirement WHERE unit_id IN ${own} AND ${foreign}
    UNION ALL SELECT 1 FROM unit_record WHERE parent_id IN ${own} AND ${foreign}
    UNION ALL SELECT 1 FROM succession WHERE (old_unit_id IN ${own} OR new_unit_id IN ${own})
      AND retracted_at IS NULL AND change_id <> ${changeId}::uuid
    LIMIT 1`
  return found.length > 0
}

async function someWithdrawn(tx: Tx, table: FactTable, changeId: string): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ${sqlName(table)} f LEFT JOIN change c ON c.id = f.retracted_in
    WHERE f.recorded_in = ${changeId}::uuid AND f.retracted_at IS NOT NULL AND c.undone_at IS NULL LIMIT 1`
  return found.length > 0
}

async function somethingInTheWay(tx: Tx, changeId: string): Promise<boolean> {
  const clash = Prisma.sql`s.retracted_in = ${changeId}::uuid AND o.retracted_at IS NULL
    AND o.recorded_in IS DISTINCT FROM ${changeId}::uuid
    AND daterange(o."from", o."to") && daterange(s."from", s."to")`
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM unit_record s JOIN unit_record o ON o.code = s.code OR o.unit_id = s.unit_id WHERE ${clash}
    UNION ALL SELECT 1 FROM posting s
      JOIN posting o ON o.person_id = s.person_id AND o.unit_id = s.unit_id AND o.duty_id = s.duty_id WHERE ${clash}
    LIMIT 1`
  return found.length > 0
}
