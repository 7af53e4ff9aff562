import { sameSpelling } from '../language/spelling.ts'
import { contains } from '../period.ts'
import { goesOnUntil, type After } from './communes-after.ts'
import { successionsOf } from './successions.ts'
import type { ImportedUnit } from './plan-import.ts'
import type { Seam } from './plan-reorganisation.ts'
import type { Succession, UnitRecord } from './unit-record.ts'
import { namedKind } from './unit-words.ts'

type Target = { code: string; name: string }

/** Provinces by the code that they have after the day, with those that end and what they become. */
export type ProvincesAfter = After & { byCode: Map<string, string> }

/** A province keeps on where its own communes stay in one with its code; others end in those that their communes went into. */
export function provincesAfter(seam: Seam): ProvincesAfter {
  const before = new Map(seam.eve.filter(({ kind }) => kind === 'province').map((one) => [one.code, one]))
  const targets = targetsOf(seam)
  const units: ImportedUnit[] = []
  const byCode = new Map<string, string>()
  for (const target of new Map([...targets.values()].flat().map((one) => [one.code, one])).values()) {
    const unit = targetUnit(seam, before, targets, target)
    units.push(unit)
    byCode.set(target.code, unit.unitId)
  }
  const successions: Succession[] = []
  for (const [code, into] of targets) {
    const old = before.get(code)
    if (!old || into.some((target) => target.code === code)) continue
    units.push({ became: 'ended', unitId: old.unitId, before: old, after: null })
    const extent = into.length === 1 ? ('full' as const) : ('partial' as const)
    successions.push(
      ...successionsOf(
        old,
        into.map((target) => ({ ...target, extent, unitId: byCode.get(target.code) ?? '' })),
      ),
    )
  }
  return { units, successions, byCode }
}

/** The provinces that the communes of each old one went into, in the order of the rows. */
function targetsOf({ rows }: Seam): Map<string, Target[]> {
  const targets = new Map<string, Target[]>()
  for (const { provinces } of rows) {
    if (!provinces) continue
    const into = targets.get(provinces.oldCode) ?? []
    targets.set(provinces.oldCode, into)
    if (!into.some(({ code }) => code === provinces.newCode))
      into.push({ code: provinces.newCode, name: provinces.newName })
  }
  return targets
}

function targetUnit(
  seam: Seam,
  before: ReadonlyMap<string, UnitRecord>,
  targets: ReadonlyMap<string, Target[]>,
  { code, name: typed }: Target,
): ImportedUnit {
  const { on, known, next, newKey } = seam
  const old = before.get(code)
  const stays = old && (targets.get(code)?.some((target) => target.code === code) ?? true)
  const there = stays
    ? old
    : known.find((one) => one.code === code && one.kind === 'province' && contains(one, on))
  const name = namedKind('province', typed, '')?.name ?? there?.name ?? typed
  if (!there || (there === old && !stays)) {
    const to = next.get(code) ?? null
    const after = { unitId: newKey(), parentId: null, code, name, kind: 'province' as const, from: on, to }
    return { became: 'added', unitId: after.unitId, before: null, after }
  }
  const { id: _id, ...facts } = there
  const renamed = !sameSpelling(there.name, name)
  const after = { ...facts, name: renamed ? name : there.name, from: on, to: goesOnUntil(seam, there) }
  return { became: renamed ? 'renamed' : 'unchanged', unitId: there.unitId, before: there, after }
}
