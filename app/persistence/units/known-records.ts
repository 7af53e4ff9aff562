import type { Day } from '../../domain/day.ts'
import type { KnownUnits } from '../../domain/units/plan-reorganisation.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import type { UnitRecord } from '../../domain/units/unit-record.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

type Row = { id: string; unitId: string; parentId: string | null; code: string; name: string } & {
  kind: UnitKind
  from: Day
  to: Day | null
}

/** Every record of units that is known now, of all times. */
export function knownRecords(db: Reader): Promise<UnitRecord[]> {
  return rows<Row>(
    db,
    Prisma.sql`
    SELECT id, unit_id AS "unitId", parent_id AS "parentId", code, name, kind::text AS kind,
      "from"::text AS "from", "to"::text AS "to"
    FROM unit_record WHERE retracted_at IS NULL`,
  )
}

/** The same with what became of what, as far as it is known now. */
export async function knownUnits(db: Reader): Promise<KnownUnits> {
  const select = { oldUnitId: true, newUnitId: true, full: true, main: true }
  const rows = await db.succession.findMany({ where: { retractedAt: null }, select })
  const successions = rows.map(({ full, ...row }) => ({ ...row, extent: full ? 'full' : 'partial' }) as const)
  return { records: await knownRecords(db), successions }
}
