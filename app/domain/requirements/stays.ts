import type { Day } from '../day.ts'
import { overlap, type Period } from '../period.ts'
import type { Refusal } from '../refusal.ts'
import { passOn, type Ways } from '../units/pass-on.ts'

/** A unit over which something is required for some time. */
export type Stay = Period & { unitId: string }

/** A requirement as it is recorded over one unit. */
export type HeldRequirement = Stay & { id: string }

/** Where a requirement is held: over the unit and, from the day on which that is known to end, over what inherits from it. */
export function staysOf(held: Stay, ways: Ways): Stay[] {
  const end = endOfUnit(held.unitId, ways)
  if (end === null || (held.to !== null && held.to <= end)) return [held]
  return [{ ...held, to: end }, ...inherited(held, end, ways)]
}

/** What becomes of requirements: those recorded are withdrawn, what is left of the first is recorded anew. */
export type Ending = {
  withdrawn: HeldRequirement[]
  kept: Stay | null
  /** Where nothing is required any more, and when; that of the requirement itself comes first. */
  lost: Stay[]
}

/**
 * Ends a requirement on a day (the first without it), or takes it back as if it had never been (`null`). What units that
 * came after inherited from it goes with it, unless another requirement of the same kind passed on to them as well.
 * Refused: a day before it began or on which it no longer holds.
 *
 * @param alike every recorded requirement of the same certification and duties
 */
export function endingOf(
  target: HeldRequirement,
  end: Day | null,
  { alike, ways }: { alike: readonly HeldRequirement[]; ways: Ways },
): Ending | Refusal {
  const { from, to } = target
  if (end !== null && end === to) return { refused: 'nothing-changes' }
  if (end !== null && (end <= from || (to !== null && end > to)))
    return { refused: 'day-outside-requirement', from, to }
  const gone = [target, ...inheritedFrom(target, alike, ways)]
  const kept = end === null ? null : { unitId: target.unitId, from, to: end }
  const lost = gone.map(({ unitId, ...period }) => ({ unitId, from: period.from, to: period.to }))
  return {
    ...{ withdrawn: gone, kept },
    lost: lost.map((stay, index) => (index === 0 && end !== null ? { ...stay, from: end } : stay)),
  }
}

/** Recorded requirements that are there only because this one passed on to units that came after its own. */
function inheritedFrom(target: HeldRequirement, alike: readonly HeldRequirement[], ways: Ways) {
  const passed = passedOnBy(target, ways)
  const others = alike.filter(({ id }) => id !== target.id)
  const begun = others.filter((one) => passed.some((stay) => begins(one, stay)))
  const staying = others.filter((one) => !begun.includes(one)).flatMap((one) => passedOnBy(one, ways))
  return begun.filter((one) => !staying.some((stay) => stay.unitId === one.unitId && overlap(stay, one)))
}

const begins = (one: Stay, stay: Stay) => one.unitId === stay.unitId && one.from === stay.from

/** Where a requirement that ends with its unit goes on. */
function passedOnBy(held: Stay, ways: Ways): Stay[] {
  const end = endOfUnit(held.unitId, ways)
  return end === null || end !== held.to ? [] : inherited({ ...held, to: null }, end, ways)
}

function inherited(held: Stay, end: Day, ways: Ways): Stay[] {
  const { begun } = passOn([{ ...held, id: '', what: '' }], [], ways, end)
  return begun.map(({ unitId, from, to }) => ({ unitId, from, to }))
}

const endOfUnit = (unitId: string, { lives }: Ways): Day | null => lives.get(unitId)?.to ?? null
