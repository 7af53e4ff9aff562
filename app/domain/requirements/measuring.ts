import type { Day } from '../day.ts'
import { contains } from '../period.ts'
import type { Stay } from './stays.ts'

/** A unit's coverage on a day, which a change moves. */
export type Measured = { unitId: string; on: Day }

/**
 * Where to look at what a change of requirements does to coverage: on its first day in its first unit and, where that is
 * over, today in each unit in which it counts.
 */
export function whereMeasured(stays: readonly Stay[], today: Day): Measured[] {
  const [first] = stays
  if (!first) return []
  const now = stays.filter((stay) => contains(stay, today)).map(({ unitId }) => ({ unitId, on: today }))
  const begins = { unitId: first.unitId, on: first.from }
  return [begins, ...now.filter(({ unitId, on }) => unitId !== begins.unitId || on !== begins.on)]
}

/** The day on which the people whom a change touches are counted: today where it counts today, else its first day. */
export function dayOfPeople(stays: readonly Stay[], today: Day): Day {
  return stays.some((stay) => contains(stay, today)) ? today : (stays[0]?.from ?? today)
}
