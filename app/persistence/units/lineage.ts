import type { Day } from '../../domain/day.ts'
import { grouped } from '../../domain/grouped.ts'
import type { Lineage } from '../../domain/units/lineage.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { sqlName } from '../sql-names.ts'

type StepRow = { oldUnitId: string; newUnitId: string; full: boolean; main: boolean; on: Day }
type LifeRow = { unitId: string; from: Day; to: Day | null }

/** What is known of units and of all that they became, with everything else that went into that. */
export const lineageFrom = (db: Reader, unitIds: readonly string[]): Promise<Lineage> =>
  lineageOf(db, kinSql(unitIds, { from: 'old_unit_id', to: 'new_unit_id' }))

/** What is known of units and of all that they came from. */
export const lineageInto = (db: Reader, unitIds: readonly string[]): Promise<Lineage> =>
  lineageOf(db, kinSql(unitIds, { from: 'new_unit_id', to: 'old_unit_id' }))

/** Units, and those that successions lead to from one side to the other. */
function kinSql(unitIds: readonly string[], { from, to }: { from: string; to: string }): Prisma.Sql {
  return Prisma.sql`kin(unit_id) AS (
      SELECT unnest(${unitIds}::uuid[])
      UNION
      SELECT ${sqlName('s', to)} FROM kin k JOIN succession s ON ${sqlName('s', from)} = k.unit_id AND s.retracted_at IS NULL)`
}

async function lineageOf(db: Reader, kin: Prisma.Sql): Promise<Lineage> {
  const steps = await rows<StepRow>(
    db,
    Prisma.sql`WITH RECURSIVE ${kin}
    SELECT s.old_unit_id AS "oldUnitId", s.new_unit_id AS "newUnitId", s."full", s.main, c."on"::text AS "on"
    FROM succession s JOIN change c ON c.id = s.change_id
    WHERE s.retracted_at IS NULL AND s.new_unit_id IN (SELECT unit_id FROM kin) ORDER BY c."on", s.id`,
  )
  const lives = await rows<LifeRow>(
    db,
    Prisma.sql`WITH RECURSIVE ${kin}
    SELECT u.unit_id AS "unitId", u."from"::text AS "from", u."to"::text AS "to"
    FROM unit_record u WHERE u.retracted_at IS NULL AND u.unit_id IN (SELECT unit_id FROM kin)`,
  )
  return {
    lives: grouped(lives, ({ unitId }) => unitId),
    steps: steps.map(({ full, ...step }) => ({ ...step, extent: full ? 'full' : 'partial' })),
  }
}
