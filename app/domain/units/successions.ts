import { grouped } from '../grouped.ts'
import { fold } from '../language/fold.ts'
import type { Extent, Succession, UnitRecord } from './unit-record.ts'
import { bareName } from './unit-words.ts'

export type Successor = { unitId: string; code: string; name: string; extent: Extent }

/**
 * What an old unit became, each once. The main one is that with the same code, else with the same folded name, with its
 * kind or without, else the first.
 */
export function successionsOf(old: UnitRecord, into: readonly Successor[]): Succession[] {
  const once = [...new Map(into.map((one) => [one.unitId, one])).values()]
  const main =
    once.find(({ code }) => code === old.code) ??
    once.find(({ name }) => fold(name) === fold(old.name)) ??
    once.find(({ name }) => bareName(name) === bareName(old.name)) ??
    once[0]
  return once.map((one) => ({
    ...{ oldUnitId: old.unitId, newUnitId: one.unitId, extent: one.extent },
    main: one === main,
  }))
}

/** Units that became several. */
export function splitUnits(successions: readonly Succession[]): Set<string> {
  const groups = grouped(successions, ({ oldUnitId }) => oldUnitId)
  return new Set([...groups].flatMap(([old, into]) => (into.length > 1 ? [old] : [])))
}
