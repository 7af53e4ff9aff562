import type { Day } from '../day.ts'
import { grouped } from '../grouped.ts'
import type { ImportedUnit } from './plan-import.ts'
import type { Succession, UnitChanges, UnitFacts, UnitRecord } from './unit-record.ts'

export type Settled = { units: ImportedUnit[]; changes: UnitChanges }

/**
 * The records to withdraw and to add, so that from a day on units are what they became. A record that covers the day is cut
 * there; what was known of the time that the new one takes is withdrawn; what does not differ stays. A unit about which
 * nothing changes is told as unchanged, so that the same again is seen to change nothing.
 */
export function changesTo(
  known: readonly UnitRecord[],
  on: Day,
  units: readonly ImportedUnit[],
  successions: Succession[] = [],
): Settled {
  const recordsOf = grouped(known, ({ unitId }) => unitId)
  const passing = new Set(successions.map(({ oldUnitId }) => oldUnitId))
  const changes: UnitChanges = { units: [], retract: [], add: [], successions }
  const settled = units.map((unit) => {
    const { unitId, before, after } = unit
    const until = after?.to ?? null
    const replaced = (recordsOf.get(unitId) ?? []).filter(
      ({ from, to }) => (to === null || to > on) && (until === null || from < until),
    )
    const stands = after
      ? replaced.some((record) => record.from <= on && sameFacts(record, after))
      : replaced.length === 0 && !passing.has(unitId)
    if (stands) return { ...unit, became: 'unchanged' as const }
    if (!before) changes.units.push(unitId)
    for (const record of replaced) {
      changes.retract.push(record.id)
      if (record.from < on) changes.add.push({ ...factsAlone(record), to: on })
    }
    if (after) changes.add.push(after)
    return unit
  })
  return { units: settled, changes }
}

function sameFacts(a: UnitFacts, b: UnitFacts): boolean {
  return a.parentId === b.parentId && a.code === b.code && a.name === b.name && a.kind === b.kind
}

/** A record without its key: what is recorded anew. */
function factsAlone({ unitId, parentId, code, name, kind, from, to }: UnitRecord): UnitFacts {
  return { unitId, parentId, code, name, kind, from, to }
}
