import type { Coverage } from './counts.ts'

export type UnitCounted = { id: string; code: string; name: string; coverage: Coverage }

/** A unit on two days; null where it was not there. */
export type Change = {
  id: string
  code: string
  name: string
  before: Coverage | null
  after: Coverage | null
  /** Of the rate, between −1 and 1; null where nobody was required on one of the days. */
  rate: number | null
}

/**
 * Units on two days side by side. Those that stand on the later day come first: the deepest fall first, the highest rise last
 * but for those that cannot be compared, of which the lowest rate comes first. Those that have ended by then come after them.
 */
export function changesBetween(before: readonly UnitCounted[], after: readonly UnitCounted[]): Change[] {
  const earlier = new Map(before.map((unit) => [unit.id, unit]))
  const later = new Map(after.map((unit) => [unit.id, unit]))
  const all = [...after, ...before.filter(({ id }) => !later.has(id))]
  return all.map((unit) => change(unit, earlier.get(unit.id), later.get(unit.id))).sort(inOrder)
}

function change({ id, code, name }: UnitCounted, was?: UnitCounted, is?: UnitCounted): Change {
  const [before, after] = [was?.coverage ?? null, is?.coverage ?? null]
  const [from, to] = [before?.rate ?? null, after?.rate ?? null]
  return { id, code, name, before, after, rate: from === null || to === null ? null : to - from }
}

function inOrder(a: Change, b: Change): number {
  return Number(hasEnded(a)) - Number(hasEnded(b)) || deepestFallFirst(a, b)
}

/** Whether a unit is not there any more on the later day. */
export const hasEnded = ({ after }: Pick<Change, 'after'>): boolean => after === null

function deepestFallFirst(a: Change, b: Change): number {
  const rate = ({ rate: changed, before, after }: Change) => changed ?? 2 + ((after ?? before)?.rate ?? 2)
  const lost = ({ before, after }: Change) => (before?.trained ?? 0) - (after?.trained ?? 0)
  return rate(a) - rate(b) || lost(b) - lost(a) || a.name.localeCompare(b.name, 'vi')
}

/** Of units on two days, those whose rate falls. */
export function falls(changes: readonly Change[]): Change[] {
  return changes.filter(({ rate }) => rate !== null && rate < 0)
}
