import type { Day } from '../../day.ts'
import { fold } from '../../language/fold.ts'
import { contains } from '../../period.ts'
import type { UnitRecord } from '../../units/unit-record.ts'

export type FoundUnit = UnitRecord | 'unit-unknown' | 'unit-ambiguous'

/**
 * Finds units by what a roster calls them, on a day: an official code, or a name with the word for its kind, with its
 * province behind a comma where two are called the same.
 */
export function unitFinder(known: readonly UnitRecord[]): (typed: string, day: Day) => FoundUnit {
  const byKey = new Map<string, UnitRecord[]>()
  const add = (key: string, record: UnitRecord) => byKey.set(key, [...(byKey.get(key) ?? []), record])
  const byId = new Map<string, UnitRecord[]>()
  for (const record of known) {
    add(record.code, record)
    add(fold(record.name), record)
    byId.set(record.unitId, [...(byId.get(record.unitId) ?? []), record])
  }
  const liesIn = (record: UnitRecord, place: string, day: Day): boolean => {
    const above = byId.get(record.parentId ?? '')?.find((one) => contains(one, day))
    return above !== undefined && (fold(above.name).endsWith(place) || liesIn(above, place, day))
  }
  return (typed, day) => {
    const [name = '', ...places] = typed.split(',').map((part) => fold(part))
    const there = (byKey.get(name) ?? []).filter((record) => contains(record, day))
    const found = there.filter((record) => places.every((place) => liesIn(record, place, day)))
    if (found.length > 1) return 'unit-ambiguous'
    return found[0] ?? 'unit-unknown'
  }
}
