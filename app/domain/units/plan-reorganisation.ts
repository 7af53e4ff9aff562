import { addDays, type Day } from '../day.ts'
import { changesTo, type Settled } from './changed-records.ts'
import { emptiedDistricts } from './emptied-districts.ts'
import { communesAfter } from './communes-after.ts'
import { provincesAfter } from './provinces-after.ts'
import { nextBearers } from './plan-import.ts'
import { unitsOn, type UnitsThen } from './there-on-day.ts'
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

/** The units at the seam: those of the day before, and those of the day. */
export type Seam = {
  on: Day
  rows: ResolvedRow[]
  before: UnitsThen
  /** The day, as it was known until now. */
  after: UnitsThen
  known: readonly UnitRecord[]
  /** What became of what, as it was known until now. */
  done: KnownUnits['successions']
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
 * else with the same folded name, else of the first row. Provinces merge by the province columns; a province and a
 * district end when nothing is left in them. Units that no row speaks of stay.
 *
 * Earlier days stay as they were: records are cut at the day, never changed before it. What was carried out before, by
 * the successions that are known, is not done again, unless it comes earlier now.
 */
export function planReorganisation(
  { records: known, successions: done }: KnownUnits,
  rows: readonly MapRow[],
  on: Day,
  newKey: () => string,
): ReorganisationPlan {
  const [before, after] = [unitsOn(known, addDays(on, -1)), unitsOn(known, on)]
  const eve = [...before.byId.values()]
  const byCode = new Map(eve.map((record) => [`${levelOf(record.kind)} ${record.code}`, record]))
  const resolved = rows.map((row) => ({ ...row, old: byCode.get(`${row.oldLevel} ${row.oldCode}`) ?? null }))
  const next = nextBearers(known, on)
  const seam: Seam = { on, before, after, known, done, next, newKey, rows: resolved.flatMap(withOld) }
  const provinces = provincesAfter(seam)
  const communes = communesAfter(seam, provinces)
  const districts = emptiedDistricts(seam, communes)
  const parts = [provinces, communes, districts]
  const units = parts.flatMap((part) => part.units)
  const pairs = new Set(done.map(pairOf))
  const isNew = (one: Succession) => !pairs.has(pairOf(one)) || after.byId.has(one.oldUnitId)
  const successions = parts.flatMap((part) => part.successions).filter(isNew)
  return {
    ...changesTo(known, on, units, successions),
    skipped: resolved.filter(({ old }) => old === null),
  }
}

const pairOf = ({ oldUnitId, newUnitId }: Pick<Succession, 'oldUnitId' | 'newUnitId'>) =>
  `${oldUnitId} ${newUnitId}`

const withOld = (row: MapRow & { old: UnitRecord | null }) =>
  row.old === null ? [] : [{ ...row, old: row.old }]
