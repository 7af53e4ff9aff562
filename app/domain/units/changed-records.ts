import type { Day } from '../day.ts'
import { factsAlone, type ImportedUnit } from './plan-import.ts'
import type { Succession, UnitChanges, UnitFacts, UnitRecord } from './unit-record.ts'

/**
 * The records to withdraw and to add, so that from a day on units are what they became. A record that covers the day is cut
 * there; what was known of the time after it is withdrawn; what does not differ stays.
 */
export function changesTo(
  known: readonly UnitRecord[],
  on: Day,
  units: readonly ImportedUnit[],
  successions: Succession[],
): UnitChanges {
  const recordsOf = new Map<string, UnitRecord[]>()
  for (const record of known) {
    const before = recordsOf.get(record.unitId)
    if (before) before.push(record)
    else recordsOf.set(record.unitId, [record])
  }
  const changes: UnitChanges = { units: [], retract: [], add: [], successions }
  for (const { unitId, before, after } of units) {
    if (!before) changes.units.push(unitId)
    const later = (recordsOf.get(unitId) ?? []).filter(({ to }) => to === null || to > on)
    if (after && later.some((record) => record.from <= on && sameFacts(record, after))) continue
    for (const record of later) {
      changes.retract.push(record.id)
      if (record.from < on) changes.add.push({ ...factsAlone(record), to: on })
    }
    if (after) changes.add.push(after)
  }
  return changes
}

function sameFacts(a: UnitFacts, b: UnitFacts): boolean {
  return a.parentId === b.parentId && a.code === b.code && a.name === b.name && a.kind === b.kind
}
