import { addDays, type Day } from '../day.ts'
import { contains } from '../period.ts'
import { changesTo, type Settled } from './changed-records.ts'
import { emptiedDistricts } from './emptied-districts.ts'
import { communesAfter, type After } from './communes-after.ts'
import { provincesAfter } from './provinces-after.ts'
import { nextBearers } from './plan-import.ts'
import type { MapRow } from './unit-map.ts'
import { levelOf, type Succession, type UnitRecord } from './unit-record.ts'

export type ReorganisationPlan = Settled & {
  /** Rows whose old unit was not there on the eve: nothing is done about them. */
  skipped: MapRow[]
}

/** What is known of units before: their records of all times, and which became which. */
export type KnownUnits = {
  records: readonly UnitRecord[]
  successions: readonly Succession[]
}

/** A row with the unit that it speaks of, as it was on the eve. */
export type ResolvedRow = MapRow & { old: UnitRecord }

/** The units at the seam: those of the day before, and those of the day as known until now. */
export type Seam = {
  on: Day
  rows: ResolvedRow[]
  eve: UnitRecord[]
  known: readonly UnitRecord[]
  /** The first day after which each code is borne by somebody else. */
  next: ReadonlyMap<string, Day>
  newKey: () => string
}

/**
 * What a reorganisation makes of the units that are known, when it counts from a day (DESIGN § 3.2).
 *
 * Old codes are those of the day before. A new unit that is known already on the day is used as it is. An old unit that
 * alone becomes, wholly, one with its code or its folded name goes on as the same unit (renamed or recoded where it is);
 * every other one ends, and those that it became are its successors, one of them the main one: that with the same code,
 * else with the same folded name, else of the first row. Provinces merge by the province columns; a district ends when
 * nothing is left in it. Units that no row speaks of stay, in the successor of their province where that ended.
 *
 * Earlier days stay as they were: records are cut at the day, never changed before it. What was carried out before, by
 * the successions that are known, is not done again.
 */
export function planReorganisation(
  { records: known, successions: done }: KnownUnits,
  rows: readonly MapRow[],
  on: Day,
  newKey: () => string,
): ReorganisationPlan {
  const eve = known.filter((record) => contains(record, addDays(on, -1)))
  const byCode = new Map(eve.map((record) => [`${levelOf(record.kind)} ${record.code}`, record]))
  const resolved = rows.map((row) => ({ ...row, old: byCode.get(`${row.oldLevel} ${row.oldCode}`) ?? null }))
  const next = nextBearers(known, on)
  const seam: Seam = { on, eve, known, next, newKey, rows: resolved.flatMap(withOld) }
  const provinces = provincesAfter(seam)
  const communes = communesAfter(seam, provinces)
  const districts = emptiedDistricts(seam, communes)
  const parts = [provinces, communes, districts]
  const units = parts.flatMap((part) => part.units)
  const orphans = stayingElsewhere(seam, units, provinces.successions)
  const pairs = new Set(done.map(pairOf))
  const successions = parts.flatMap((part) => part.successions).filter((one) => !pairs.has(pairOf(one)))
  return {
    ...changesTo(known, on, [...units, ...orphans], successions),
    skipped: resolved.filter(({ old }) => old === null),
  }
}

const pairOf = ({ oldUnitId, newUnitId }: Pick<Succession, 'oldUnitId' | 'newUnitId'>) =>
  `${oldUnitId} ${newUnitId}`

const withOld = (row: MapRow & { old: UnitRecord | null }) =>
  row.old === null ? [] : [{ ...row, old: row.old }]

/** Units that nothing was said of, whose province ended: they lie in its main successor from then on. */
function stayingElsewhere(seam: Seam, units: After['units'], merged: readonly Succession[]): After['units'] {
  const spokenOf = new Set(units.map(({ unitId }) => unitId))
  const heirs = new Map(merged.filter(({ main }) => main).map((one) => [one.oldUnitId, one.newUnitId]))
  return seam.eve.flatMap((before) => {
    const parentId = before.parentId === null ? undefined : heirs.get(before.parentId)
    if (parentId === undefined || spokenOf.has(before.unitId) || before.to === seam.on) return []
    const { id: _id, ...facts } = before
    const after = { ...facts, parentId, from: seam.on }
    return [{ became: 'unchanged' as const, unitId: before.unitId, before, after }]
  })
}
