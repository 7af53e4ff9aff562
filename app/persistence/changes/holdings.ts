import type { Holding } from '../../domain/units/pass-on.ts'
import type { Day } from '../../domain/day.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'

/** What can be held in or over a unit: the table of it, and what makes two of them the same thing. */
const what = {
  posting: Prisma.sql`concat_ws(' ', h.person_id, h.duty_id)`,
  appointment: Prisma.sql`concat_ws(' ', h.person_id, h.role)`,
  requirement: Prisma.sql`concat_ws(' ', h.certification_id, (SELECT string_agg(d.duty_id::text, ' ' ORDER BY d.duty_id)
    FROM requirement_duty d WHERE d.requirement_id = h.id))`,
} as const
export type Held = keyof typeof what

const tables = {
  posting: Prisma.sql`posting`,
  appointment: Prisma.sql`appointment`,
  requirement: Prisma.sql`requirement`,
} as const

/** What is known to be held in or over units on a day or later. */
export function holdingsIn(tx: Tx, held: Held, unitIds: readonly string[], on: Day): Promise<Holding[]> {
  return tx.$queryRaw<Holding[]>`
    SELECT h.id, h.unit_id AS "unitId", ${what[held]} AS what, h."from"::text AS "from", h."to"::text AS "to"
    FROM ${tables[held]} h
    WHERE h.unit_id = ANY (${unitIds}::uuid[]) AND h.retracted_at IS NULL AND (h."to" IS NULL OR h."to" > ${on}::date)`
}
