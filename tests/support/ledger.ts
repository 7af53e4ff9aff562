import type { Day } from '../../app/domain/day.ts'
import { contains, overlap } from '../../app/domain/period.ts'
import type { UnitChanges, UnitRecord } from '../../app/domain/units/unit-record.ts'

/** Keys in the order in which they are asked for. */
export function countingKeys(prefix: string): () => string {
  let last = 0
  return () => `${prefix}${++last}`
}

/** What is known after a change, as persistence writes it. */
export function applied(
  known: readonly UnitRecord[],
  changes: UnitChanges,
  newKey: () => string,
): UnitRecord[] {
  const gone = new Set(changes.retract)
  return [
    ...known.filter(({ id }) => !gone.has(id)),
    ...changes.add.map((facts) => ({ ...facts, id: newKey() })),
  ]
}

/** Units of a day as people see them: code, name, kind and the code of what they lie in, in order. */
export function picture(known: readonly UnitRecord[], day: Day): string[] {
  const there = known.filter((record) => contains(record, day))
  const codeOf = new Map(there.map(({ unitId, code }) => [unitId, code]))
  return there
    .map(({ unitId, code, name, kind, parentId }) =>
      [code, name, kind, parentId === null ? '-' : (codeOf.get(parentId) ?? 'NOWHERE'), unitId].join(' | '),
    )
    .sort()
}

/** Pairs of records that must not be: one code borne twice, or one unit with two records, on the same day. */
export function clashes(known: readonly UnitRecord[]): string[] {
  const empty = known.filter(({ from, to }) => to !== null && to <= from)
  if (empty.length > 0) return empty.map(({ code, from, to }) => `${code} ${from}–${to}`)
  return known.flatMap((one, at) =>
    known
      .slice(at + 1)
      .filter((other) => (one.code === other.code || one.unitId === other.unitId) && overlap(one, other))
      .map(
        (other) =>
          `${one.code} ${one.name} ${one.from}–${one.to} / ${other.code} ${other.name} ${other.from}–${other.to}`,
      ),
  )
}
