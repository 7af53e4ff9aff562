import type { Day } from '../../domain/day.ts'
import { addDays } from '../../domain/day.ts'
import { contains } from '../../domain/period.ts'
import { differences, type Difference, type NamedUnit, type Seen } from '../../domain/units/differences.ts'
import type { Succession, UnitRecord } from '../../domain/units/unit-record.ts'
import type { Reader } from '../client.ts'
import { inSightSql, sightSql, type Sight } from '../units/sight.ts'

type Told = UnitRecord & { added: boolean }

/** What a change made of the units that somebody sees, as it was when it was carried out; undone or not. */
export async function differencesOf(
  db: Reader,
  sight: Sight,
  { id, on }: { id: string; on: Day },
): Promise<Difference[]> {
  const told = await recordsIn(db, sight, id)
  const seen = new Map<string, Seen>()
  const unit = (unitId: string): Seen => seen.get(unitId) ?? { unitId, before: null, after: null }
  const eve = addDays(on, -1)
  const before = told.filter(({ added, from, to }) => !added && (to === null || to > eve) && from <= on)
  for (const record of before.toSorted((a, b) => (a.from > b.from ? -1 : 1)))
    seen.set(record.unitId, { ...unit(record.unitId), before: record })
  for (const record of told)
    if (record.added && contains(record, on))
      seen.set(record.unitId, { ...unit(record.unitId), after: record })
  const { successions, names } = await successionsIn(db, id)
  return differences([...seen.values()], successions, (unitId) => names.get(unitId) ?? null)
}

function recordsIn(db: Reader, sight: Sight, id: string): Promise<Told[]> {
  return db.$queryRaw<Told[]>`
    WITH RECURSIVE ${sightSql(sight)}
    SELECT r.id, r.unit_id AS "unitId", r.parent_id AS "parentId", r.code, r.name, r.kind::text AS kind,
      r."from"::text AS "from", r."to"::text AS "to", r.recorded_in IS NOT DISTINCT FROM ${id}::uuid AS added
    FROM unit_record r
    WHERE (r.recorded_in = ${id}::uuid OR r.retracted_in = ${id}::uuid) AND ${inSightSql('r', sight)}`
}

type Row = {
  oldUnitId: string
  newUnitId: string
  full: boolean
  main: boolean
  old: NamedUnit
  became: NamedUnit
}

async function successionsIn(db: Reader, id: string) {
  const found = await db.$queryRaw<Row[]>`
    SELECT s.old_unit_id AS "oldUnitId", s.new_unit_id AS "newUnitId", s."full", s.main,
      (SELECT jsonb_build_object('code', r.code, 'name', r.name) FROM unit_record r
       WHERE r.unit_id = s.old_unit_id ORDER BY r."from" DESC LIMIT 1) AS old,
      (SELECT jsonb_build_object('code', r.code, 'name', r.name) FROM unit_record r
       WHERE r.unit_id = s.new_unit_id ORDER BY r."from" LIMIT 1) AS became
    FROM succession s WHERE s.change_id = ${id}::uuid`
  const names = new Map(
    found.flatMap((row) => [[row.oldUnitId, row.old] as const, [row.newUnitId, row.became] as const]),
  )
  const successions = found.map(({ oldUnitId, newUnitId, full, main }): Succession => ({
    ...{ oldUnitId, newUnitId, main, extent: full ? 'full' : 'partial' },
  }))
  return { successions, names }
}
