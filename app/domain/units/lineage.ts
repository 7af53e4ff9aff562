import type { Day } from '../day.ts'
import { contains, type Period } from '../period.ts'
import type { Succession } from './unit-record.ts'

/** That a unit became another, wholly or in part, from a day. */
export type Step = Succession & { on: Day }

/** When units were or are there, as far as it is known now, and what became of which. */
export type Lineage = { lives: ReadonlyMap<string, readonly Period[]>; steps: readonly Step[] }

/** Whether a unit is there on a day. */
export function standsOn({ lives }: Lineage, unitId: string, day: Day): boolean {
  return lives.get(unitId)?.some((life) => contains(life, day)) ?? false
}

/** Whether a unit begins, or is there again, only after a day. */
export function beginsAfter({ lives }: Lineage, unitId: string, day: Day): boolean {
  return lives.get(unitId)?.some(({ from }) => from > day) ?? false
}

/**
 * The unit as which one stands on a day: itself while it is there, then its main successor, and so on. Null where it is
 * not there yet, or ended and nothing came after it. A reorganisation of a later day changes no answer, and neither does one
 * that was undone.
 */
export function standsAs(lineage: Lineage, unitId: string, day: Day): string | null {
  const through = new Set([unitId])
  for (const at of through) {
    if (standsOn(lineage, at, day)) return at
    const next = lineage.steps.find(({ oldUnitId, main, on }) => main && oldUnitId === at && on <= day)
    if (next) through.add(next.newUnitId)
  }
  return null
}
