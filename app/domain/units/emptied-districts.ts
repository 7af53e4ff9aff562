import { grouped } from '../grouped.ts'
import type { After } from './communes-after.ts'
import type { ImportedUnit } from './plan-import.ts'
import type { Seam } from './plan-reorganisation.ts'
import { successionsOf, type Successor } from './successions.ts'
import { whereabouts } from './there-on-day.ts'
import type { Succession, UnitRecord } from './unit-record.ts'

/**
 * Districts in which nothing is left after the day, those whose last communes go and those whose others went before. What
 * a district became are the communes that its own went into: wholly (`full`) those that came from this district alone, so
 * that what was held over the district is held over them.
 */
export function emptiedDistricts(seam: Seam, communes: After): After {
  const spokenOf = new Set(communes.units.map(({ unitId }) => unitId))
  const before = grouped(seam.before.byId.values(), ({ parentId }) => parentId ?? '')
  const into = successorsIn(seam, communes)
  const units: ImportedUnit[] = []
  const successions: Succession[] = []
  for (const [unitId, below] of before) {
    const district = seam.before.byId.get(unitId)
    if (district?.kind !== 'district' || !below.some((record) => spokenOf.has(record.unitId))) continue
    const stays = ({ unitId: id }: UnitRecord) =>
      !spokenOf.has(id) && seam.after.byId.get(id)?.parentId === unitId
    if (below.some(stays)) continue
    units.push({ became: 'ended', unitId, before: district, after: null })
    const own = new Set(below.map((record) => record.unitId))
    const targets = below.flatMap(into).map(({ from, ...target }) => ({
      ...target,
      extent: from.every((old) => own.has(old)) ? ('full' as const) : ('partial' as const),
    }))
    successions.push(...successionsOf(district, targets))
  }
  return { units, successions }
}

type Into = Successor & { from: string[] }

/** Of an old commune the new ones that it went into or, where it goes on, itself; each with all that it came from. */
function successorsIn(seam: Seam, { units, successions }: After): (record: UnitRecord) => Into[] {
  const came = grouped([...seam.done, ...successions], ({ newUnitId }) => newUnitId)
  const went = grouped(successions, ({ oldUnitId }) => oldUnitId)
  const facts = new Map(units.flatMap((unit) => (unit.after ? [[unit.unitId, unit.after] as const] : [])))
  const where = whereabouts(seam.done, seam.after)
  return (record) => {
    const now = went.get(record.unitId)?.map(({ newUnitId }) => newUnitId)
    const then = facts.has(record.unitId) ? [record.unitId] : where(record).map(({ unitId }) => unitId)
    return (now ?? then).map((unitId) => {
      const { code = '', name = '' } = facts.get(unitId) ?? seam.after.byId.get(unitId) ?? {}
      const from = came.get(unitId)?.map(({ oldUnitId }) => oldUnitId) ?? [unitId]
      return { unitId, code, name, extent: 'full', from }
    })
  }
}
