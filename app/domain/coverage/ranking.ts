import { missing, type Coverage } from './counts.ts'
import type { UnitKind } from '../units/unit-kind.ts'

export type RankedUnit = {
  id: string
  code: string
  name: string
  kind: UnitKind
  /** What it lies in, where units of several are ranked together. */
  above: string | null
  coverage: Coverage
  /** How much the rate rose in the month before, as a part of 1; null where nobody was required then or is now. */
  change: number | null
  /** From 1, the worst first; units that are equal in rate and in missing people share one. Null where nobody is required. */
  rank: number | null
}

/** By what a ranking is ordered; each begins with what needs help most, but for names. */
export const rankOrders = ['rate', 'missing', 'change', 'name'] as const
export type RankOrder = (typeof rankOrders)[number]

export type UnrankedUnit = Omit<RankedUnit, 'rank' | 'change' | 'above'> & { above?: string | null }

/**
 * Units with their places: the lowest rate first, of equals the one with most people missing. Where nobody is required there
 * is no place. `before`: the rates of a month ago by key of the unit.
 */
export function ranked(
  units: readonly UnrankedUnit[],
  before: ReadonlyMap<string, number | null>,
): RankedUnit[] {
  const sorted = [...units].sort(inOrder.rate)
  let rank = 0
  return sorted.map((unit, at) => {
    const last = sorted[at - 1]
    const equal =
      last?.coverage.rate === unit.coverage.rate && missing(last.coverage) === missing(unit.coverage)
    if (!equal) rank = at + 1
    const was = before.get(unit.id) ?? null
    const { rate } = unit.coverage
    return {
      ...{ ...unit, above: unit.above ?? null },
      change: rate === null || was === null ? null : rate - was,
      rank: rate === null ? null : rank,
    }
  })
}

/** The units that are furthest behind; those in which everybody is trained, or nobody need be, are none of them. */
export function worstOf(units: readonly UnrankedUnit[], most: number): RankedUnit[] {
  return ranked(units, new Map())
    .filter(({ coverage }) => coverage.rate !== null && missing(coverage) > 0)
    .slice(0, most)
}

/** The same in another order; the places stay. */
export function ordered(units: readonly RankedUnit[], order: RankOrder): RankedUnit[] {
  if (order === 'change')
    return [...units].sort((a, b) => (a.change ?? 2) - (b.change ?? 2) || inOrder.rate(a, b))
  return [...units].sort(inOrder[order])
}

type Compared = { name: string; coverage: Coverage }

const byName = (a: Compared, b: Compared) => a.name.localeCompare(b.name, 'vi')
const inOrder = {
  name: byName,
  missing: (a: Compared, b: Compared) => missing(b.coverage) - missing(a.coverage) || inOrder.rate(a, b),
  rate: (a: Compared, b: Compared): number =>
    (a.coverage.rate ?? 2) - (b.coverage.rate ?? 2) ||
    missing(b.coverage) - missing(a.coverage) ||
    byName(a, b),
}
