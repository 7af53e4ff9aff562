import type { Day } from '../../domain/day.ts'
import type { HeldRequirement } from '../../domain/requirements/stays.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { isUuid } from '../is-uuid.ts'

export type KnownRequirement = HeldRequirement & { certificationId: string; dutyIds: string[]; from: Day }

/** A requirement as it is recorded now; null: there is none, or it was withdrawn. */
export async function knownRequirement(db: Reader, id: string): Promise<KnownRequirement | null> {
  if (!isUuid(id)) return null
  return (await known(db, Prisma.sql`r.id = ${id}::uuid`))[0] ?? null
}

/** Every requirement of a certification that is recorded now, of all times. */
export function requirementsOf(db: Reader, certificationId: string): Promise<KnownRequirement[]> {
  return known(db, Prisma.sql`r.certification_id = ${certificationId}::uuid`)
}

/** The unit of a requirement that is recorded no longer; null: there never was one. */
export async function unitOfWithdrawn(db: Reader, id: string): Promise<string | null> {
  if (!isUuid(id)) return null
  const where = { id, retractedAt: { not: null } }
  return (await db.requirement.findFirst({ where, select: { unitId: true } }))?.unitId ?? null
}

function known(db: Reader, condition: Prisma.Sql): Promise<KnownRequirement[]> {
  return rows<KnownRequirement>(
    db,
    Prisma.sql`
    SELECT r.id, r.certification_id AS "certificationId", r.unit_id AS "unitId", r."from"::text AS "from", r."to"::text AS "to",
      coalesce((SELECT jsonb_agg(d.duty_id ORDER BY d.duty_id) FROM requirement_duty d WHERE d.requirement_id = r.id), '[]')
        AS "dutyIds"
    FROM requirement r WHERE r.retracted_at IS NULL AND ${condition} ORDER BY r."from", r.id`,
  )
}
