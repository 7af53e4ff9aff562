import type { After } from './communes-after.ts'
import type { ImportedUnit } from './plan-import.ts'
import type { Seam } from './plan-reorganisation.ts'
import { successionsOf, type Successor } from './successions.ts'
import type { Succession, UnitRecord } from './unit-record.ts'

/**
 * Districts in which nothing is left after the day. What a district became are the communes that its own went into: wholly
 * (`full`) those that came from this district alone, so that what was held over the district is held over them.
 */
export function emptiedDistricts(seam: Seam, communes: After): After {
  const districts = new Map(
    seam.eve.filter(({ kind }) => kind === 'district').map((one) => [one.unitId, one]),
  )
  const outcomes = new Map(communes.units.map((unit) => [unit.unitId, unit]))
  const left = new Set<string>()
  const before = new Map<string, UnitRecord[]>()
  for (const record of seam.eve) {
    if (record.parentId === null || !districts.has(record.parentId)) continue
    before.set(record.parentId, [...(before.get(record.parentId) ?? []), record])
    if (!outcomes.has(record.unitId)) left.add(record.parentId)
  }
  const into = successorsOf(communes)
  const units: ImportedUnit[] = []
  const successions: Succession[] = []
  for (const [unitId, below] of before) {
    const district = districts.get(unitId)
    if (!district || left.has(unitId)) continue
    units.push({ became: 'ended', unitId, before: district, after: null })
    const own = new Set(below.map((record) => record.unitId))
    const targets = below.flatMap((record) => into.get(record.unitId) ?? [])
    const wholly = targets.map(({ from, ...target }) => ({
      ...target,
      extent: from.every((old) => own.has(old)) ? ('full' as const) : ('partial' as const),
    }))
    successions.push(...successionsOf(district, wholly))
  }
  return { units, successions }
}

/** Of each old commune the new ones that it went into or, where it goes on, itself; each with all that it came from. */
function successorsOf({ units, successions }: After): Map<string, (Successor & { from: string[] })[]> {
  const came = new Map<string, string[]>()
  for (const { oldUnitId, newUnitId } of successions)
    came.set(newUnitId, [...(came.get(newUnitId) ?? []), oldUnitId])
  const after = new Map(
    units.flatMap(({ unitId, after: facts }) => (facts ? [[unitId, facts] as const] : [])),
  )
  const into = new Map<string, (Successor & { from: string[] })[]>()
  const add = (old: string, unitId: string, from: string[]) => {
    const { code = '', name = '' } = after.get(unitId) ?? {}
    into.set(old, [...(into.get(old) ?? []), { unitId, code, name, extent: 'full', from }])
  }
  for (const { oldUnitId, newUnitId } of successions) add(oldUnitId, newUnitId, came.get(newUnitId) ?? [])
  for (const { unitId, before, after: facts } of units) if (before && facts) add(unitId, unitId, [unitId])
  return into
}
