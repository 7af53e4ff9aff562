import type { Day } from '../day.ts'
import { grouped } from '../grouped.ts'
import { fold } from '../language/fold.ts'
import { sameSpelling } from '../language/spelling.ts'
import { becoming, type ImportedUnit } from './plan-import.ts'
import type { ResolvedRow, Seam } from './plan-reorganisation.ts'
import type { ProvincesAfter } from './provinces-after.ts'
import { successionsOf } from './successions.ts'
import type { Succession, UnitRecord } from './unit-record.ts'

export type After = { units: ImportedUnit[]; successions: Succession[] }

/** New communes, those that go on, and those that end with what they became. */
export function communesAfter(seam: Seam, provinces: ProvincesAfter): After {
  const targets = grouped(seam.rows, ({ newCode }) => newCode)
  const olds = grouped(seam.rows, ({ old }) => old.unitId)
  const provinceOf = provinceFinder(seam, provinces)
  const there = communesThere(seam, new Set(olds.keys()))
  const units: ImportedUnit[] = []
  const unitOf = new Map<string, string>()
  for (const [code, rows] of targets) {
    const known = there.get(code)
    const unit = known ? null : newUnit(seam, rows, alone(rows, olds), provinceOf)
    if (unit) units.push(unit)
    unitOf.set(code, known?.unitId ?? unit?.unitId ?? '')
  }
  const goingOn = new Set(units.map(({ unitId }) => unitId))
  const successions: Succession[] = []
  for (const rows of olds.values()) {
    const old = rows[0]?.old
    if (!old || goingOn.has(old.unitId)) continue
    units.push({ became: 'ended', unitId: old.unitId, before: old, after: null })
    const into = rows.map(({ newCode: code, newName: name, extent }) => ({
      ...{ code, name, extent, unitId: unitOf.get(code) ?? '' },
    }))
    successions.push(...successionsOf(old, into))
  }
  return { units, successions }
}

/** Communes that are known on the day already and are none of those that end. */
function communesThere({ after }: Seam, olds: ReadonlySet<string>): Map<string, UnitRecord> {
  const there = [...after.byId.values()].filter(({ unitId }) => !olds.has(unitId))
  return new Map(there.map((record) => [record.code, record]))
}

/** The old unit that goes on as the new one: it alone becomes it, wholly, and keeps its code or its name. */
function alone(rows: readonly ResolvedRow[], olds: ReadonlyMap<string, ResolvedRow[]>): UnitRecord | null {
  const [row] = rows
  if (!row || rows.length > 1 || row.extent !== 'full') return null
  if ((olds.get(row.old.unitId)?.length ?? 0) > 1) return null
  const same = row.old.code === row.newCode || fold(row.old.name) === fold(row.newName)
  return same && row.oldLevel === 'commune' ? row.old : null
}

/** Until when a unit that goes on is as it becomes on the day: as long as it was known to be something from then on. */
export function goesOnUntil({ known, next, on }: Seam, before: UnitRecord): Day | null {
  if (before.to !== on) return before.to
  const following = known.find(({ unitId, from }) => unitId === before.unitId && from === on)
  return following ? following.to : (next.get(before.code) ?? null)
}

type ProvinceOf = (row: ResolvedRow) => string | null

function newUnit(
  seam: Seam,
  rows: readonly ResolvedRow[],
  before: UnitRecord | null,
  provinceOf: ProvinceOf,
): ImportedUnit | null {
  const [row] = rows
  if (!row) return null
  const { newCode: code, newName, newKind: kind } = row
  const name = before && sameSpelling(before.name, newName) ? before.name : newName
  const to = before ? goesOnUntil(seam, before) : (seam.next.get(code) ?? null)
  const unitId = before?.unitId ?? seam.newKey()
  const after = { unitId, parentId: provinceOf(row), code, name, kind, from: seam.on, to }
  return { became: before ? becoming(before, after) : 'added', unitId, before, after }
}

/** The province that a new unit lies in: by the province column, else that of the old unit. */
function provinceFinder({ before }: Seam, { byCode, successions }: ProvincesAfter): ProvinceOf {
  const heirs = new Map(successions.filter(({ main }) => main).map((one) => [one.oldUnitId, one.newUnitId]))
  return ({ provinces, old }) => {
    const named = provinces && byCode.get(provinces.newCode)
    if (named) return named
    const above = before.top(old).unitId
    return heirs.get(above) ?? above
  }
}
