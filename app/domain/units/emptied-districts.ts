import { grouped } from '../grouped.ts'
import type { After } from './communes-after.ts'
import type { ImportedUnit } from './plan-import.ts'
import type { Seam } from './plan-reorganisation.ts'
import { successionsOf, type Successor } from './successions.ts'
import type { Succession } from './unit-record.ts'

/**
 * Districts in which nothing is left after the day. What a district became are the communes that its own went into: wholly
 * (`full`) those that came from this district alone, so that what was held over the district is held over them.
 */
export function emptiedDistricts(seam: Seam, communes: After): After {
  const districts = new Map(
    seam.eve.filter(({ kind }) => kind === 'district').map((one) => [one.unitId, one]),
  )
  const spokenOf = new Set(communes.units.map(({ unitId }) => unitId))
  const before = grouped(
    seam.eve.filter(({ parentId }) => districts.has(parentId ?? '')),
    ({ parentId }) => parentId ?? '',
  )
  const into = successorsOf(communes)
  const units: ImportedUnit[] = []
  const successions: Succession[] = []
  for (const [unitId, below] of before) {
    const district = districts.get(unitId)
    if (!district || !below.every((record) => spokenOf.has(record.unitId))) continue
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
  const came = grouped(successions, ({ newUnitId }) => newUnitId)
  const after = new Map(
    units.flatMap(({ unitId, after: facts }) => (facts ? [[unitId, facts] as const] : [])),
  )
  const into = new Map<string, (Successor & { from: string[] })[]>()
  const add = (old: string, unitId: string, from: string[]) => {
    const { code = '', name = '' } = after.get(unitId) ?? {}
    into.set(old, [...(into.get(old) ?? []), { unitId, code, name, extent: 'full', from }])
  }
  for (const { oldUnitId, newUnitId } of successions) {
    const from = came.get(newUnitId) ?? []
    add(
      oldUnitId,
      newUnitId,
      from.map((one) => one.oldUnitId),
    )
  }
  for (const { unitId, before, after: facts } of units) if (before && facts) add(unitId, unitId, [unitId])
  return into
}
