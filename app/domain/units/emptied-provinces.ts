import { grouped } from '../grouped.ts'
import type { ResolvedRow, Seam } from './plan-reorganisation.ts'
import { whereabouts } from './there-on-day.ts'
import type { UnitRecord } from './unit-record.ts'

export type ProvinceTarget = { code: string; name: string }

/** A province of the eve, what its communes went into, and whether anything is left in it on the day. */
export type ProvinceFate = { province: UnitRecord; into: ProvinceTarget[]; ends: boolean }

/**
 * What becomes of the provinces of which communes are named with the province that they go to. A province ends only when
 * nothing is left in it: every commune of the eve is named in a row that leads elsewhere, or is known to be elsewhere on the
 * day already. Where one stays, the province stays, and only those that are named move: a list of a few communes says
 * nothing of the others.
 */
export function provinceFates(seam: Seam): ProvinceFate[] {
  const { rows, before, after } = seam
  const named = new Set(rows.map(({ old }) => old.unitId))
  const ofProvince = grouped(rows, ({ old }) => before.top(old).unitId)
  const inhabited = new Set(
    after.lowest
      .filter(({ unitId, kind }) => kind !== 'province' && !named.has(unitId))
      .map((record) => after.top(record).unitId),
  )
  return [...ofProvince].flatMap(([unitId, own]) => {
    const province = before.byId.get(unitId)
    if (!province || !own.some(({ provinces }) => provinces)) return []
    const leaving = own.every(({ provinces }) => provinces && provinces.newCode !== province.code)
    const ends = leaving && !inhabited.has(unitId)
    return [{ province, ends, into: targetsOf(own, ends ? goneBefore(seam, province, named) : []) }]
  })
}

/** The provinces that communes went to before, which are named no more. */
function goneBefore(
  { before, after, done }: Seam,
  province: UnitRecord,
  named: ReadonlySet<string>,
): ProvinceTarget[] {
  const where = whereabouts(done, after)
  return before.lowest
    .filter((record) => before.top(record) === province && !named.has(record.unitId))
    .flatMap((record) => where(record).map((there) => after.top(there)))
}

/** Each once, in the order of the rows. */
function targetsOf(rows: readonly ResolvedRow[], more: readonly ProvinceTarget[]): ProvinceTarget[] {
  const named = rows.flatMap(({ provinces }) =>
    provinces ? [{ code: provinces.newCode, name: provinces.newName }] : [],
  )
  const once = new Map<string, ProvinceTarget>()
  for (const { code, name } of [...named, ...more]) if (!once.has(code)) once.set(code, { code, name })
  return [...once.values()]
}
