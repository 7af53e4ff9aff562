import type { Day } from '../day.ts'
import { contains } from '../period.ts'
import type { CoverageFacts } from './facts.ts'

/** A unit and everything below it, as the units stood on a day. */
export function subtreeOn(units: CoverageFacts['units'], unitId: string, day: Day): Set<string> {
  const found = new Set([unitId])
  const standingThen = units.filter((unit) => contains(unit, day))
  for (const id of found) for (const unit of standingThen) if (unit.parentId === id) found.add(unit.unitId)
  return found
}
