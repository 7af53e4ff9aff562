import type { Day } from '../day.ts'
import { grouped } from '../grouped.ts'
import { contains } from '../period.ts'
import type { Succession, UnitRecord } from './unit-record.ts'

/** The units of one day, by key, each with the highest that it lies in. */
export type UnitsThen = {
  byId: ReadonlyMap<string, UnitRecord>
  top: (record: UnitRecord) => UnitRecord
  /** Those that have nothing below them: communes, and districts without any. */
  lowest: UnitRecord[]
}

export function unitsOn(known: readonly UnitRecord[], on: Day): UnitsThen {
  const there = known.filter((record) => contains(record, on))
  const byId = new Map(there.map((record) => [record.unitId, record]))
  const above = new Set(there.map(({ parentId }) => parentId))
  const top = (record: UnitRecord): UnitRecord => {
    const parent = record.parentId === null ? undefined : byId.get(record.parentId)
    return parent ? top(parent) : record
  }
  return { byId, top, lowest: there.filter(({ unitId }) => !above.has(unitId)) }
}

type Pair = Pick<Succession, 'oldUnitId' | 'newUnitId'>

/**
 * Where units of the eve are known to be on the day, by what was recorded before: themselves or, where they ended, those
 * that they became.
 */
export function whereabouts(
  done: readonly Pair[],
  { byId }: UnitsThen,
): (record: UnitRecord) => UnitRecord[] {
  const heirs = grouped(done, ({ oldUnitId }) => oldUnitId)
  return ({ unitId }) => {
    const still = byId.get(unitId)
    if (still) return [still]
    return (heirs.get(unitId) ?? []).flatMap(({ newUnitId }) => byId.get(newUnitId) ?? [])
  }
}
