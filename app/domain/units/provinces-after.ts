import { sameSpelling } from '../language/spelling.ts'
import { goesOnUntil, type After } from './communes-after.ts'
import { provinceFates, type ProvinceFate, type ProvinceTarget } from './emptied-provinces.ts'
import type { ImportedUnit } from './plan-import.ts'
import type { Seam } from './plan-reorganisation.ts'
import { successionsOf } from './successions.ts'
import type { Succession, UnitRecord } from './unit-record.ts'
import { namedKind } from './unit-words.ts'

/** Provinces by the code that they have after the day, with those that end and what they become. */
export type ProvincesAfter = After & { byCode: Map<string, string> }

/** The provinces that communes go to, new or known, and those that end with what they became ({@link provinceFates}). */
export function provincesAfter(seam: Seam): ProvincesAfter {
  const fates = provinceFates(seam)
  const units: ImportedUnit[] = []
  const byCode = new Map<string, string>()
  for (const target of new Map(fates.flatMap(({ into }) => into).map((one) => [one.code, one])).values()) {
    const unit = targetUnit(seam, fates, target)
    units.push(unit)
    byCode.set(target.code, unit.unitId)
  }
  const successions: Succession[] = []
  for (const { province, into, ends } of fates) {
    if (!ends) continue
    units.push({ became: 'ended', unitId: province.unitId, before: province, after: null })
    const extent = into.length === 1 ? ('full' as const) : ('partial' as const)
    const successors = into.map((target) => ({
      ...{ ...target, extent, unitId: byCode.get(target.code) ?? '' },
    }))
    successions.push(...successionsOf(province, successors))
  }
  return { units, successions, byCode }
}

function targetUnit(
  seam: Seam,
  fates: readonly ProvinceFate[],
  { code, name: typed }: ProvinceTarget,
): ImportedUnit {
  const { on, next, newKey, before, after } = seam
  const ending = new Set(fates.filter(({ ends }) => ends).map(({ province }) => province.unitId))
  const there = [before, after]
    .flatMap(({ byId }) => [...byId.values()])
    .find((one) => one.kind === 'province' && one.code === code && !ending.has(one.unitId))
  const name = namedKind('province', typed, '')?.name ?? there?.name ?? typed
  if (there) return goingOn(seam, there, name)
  const to = next.get(code) ?? null
  const facts = { unitId: newKey(), parentId: null, code, name, kind: 'province' as const, from: on, to }
  return { became: 'added', unitId: facts.unitId, before: null, after: facts }
}

function goingOn(seam: Seam, before: UnitRecord, name: string): ImportedUnit {
  const { id: _id, ...facts } = before
  const renamed = !sameSpelling(before.name, name)
  const after = {
    ...{ ...facts, name: renamed ? name : before.name },
    ...{ from: seam.on, to: goesOnUntil(seam, before) },
  }
  return { became: renamed ? 'renamed' : 'unchanged', unitId: before.unitId, before, after }
}
