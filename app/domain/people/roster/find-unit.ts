import type { Day } from '../../day.ts'
import { grouped } from '../../grouped.ts'
import { fold } from '../../language/fold.ts'
import { contains } from '../../period.ts'
import type { UnitRecord } from '../../units/unit-record.ts'

export type FoundUnit = UnitRecord | 'unit-unknown' | 'unit-ambiguous'

/**
 * Finds units by what a roster calls them, on a day: an official code, or a name with the word for its kind, with its
 * province behind a comma where two are called the same.
 */
export function unitFinder(known: readonly UnitRecord[]): (typed: string, day: Day) => FoundUnit {
  const byCode = grouped(known, ({ code }) => code)
  const byName = grouped(known, ({ name }) => fold(name))
  const byId = grouped(known, ({ unitId }) => unitId)
  const liesIn = (record: UnitRecord, place: string, day: Day): boolean => {
    const above = byId.get(record.parentId ?? '')?.find((one) => contains(one, day))
    return above !== undefined && (fold(above.name).endsWith(place) || liesIn(above, place, day))
  }
  return (typed, day) => {
    const [name = '', ...places] = typed.split(',').map((part) => fold(part))
    const there = (byCode.get(name) ?? byName.get(name) ?? []).filter((record) => contains(record, day))
    const found = there.filter((record) => places.every((place) => liesIn(record, place, day)))
    if (found.length > 1) return 'unit-ambiguous'
    return found[0] ?? 'unit-unknown'
  }
}
