import type { Day } from '../../domain/day.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'

/** One of these units in or over which something is held on a day or later; null where there is none. */
export async function usedUnit(tx: Tx, unitIds: readonly string[], on: Day): Promise<string | null> {
  const held = Prisma.sql`unit_id = ANY (${unitIds}::uuid[]) AND retracted_at IS NULL
    AND ("to" IS NULL OR "to" > ${on}::date)`
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT unit_id AS id FROM posting WHERE ${held}
    UNION ALL SELECT unit_id FROM appointment WHERE ${held}
    UNION ALL SELECT unit_id FROM requirement WHERE ${held} LIMIT 1`
  return found[0]?.id ?? null
}
