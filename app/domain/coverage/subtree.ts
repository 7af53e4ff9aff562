import type { Day } from '../day.ts'
import { contains } from '../period.ts'
import type { CoverageFacts } from './facts.ts'

/** A unit and everything below it, as the units stood on a day; null: every unit that stood then. */
export function subtreeOn(units: CoverageFacts['units'], unitId: string | null, day: Day): Set<string> {
  const standingThen = units.filter((unit) => contains(unit, day))
  if (unitId === null) return new Set(standingThen.map((unit) => unit.unitId))
  const found = new Set([unitId])
  for (const id of found) for (const unit of standingThen) if (unit.parentId === id) found.add(unit.unitId)
  return found
}
