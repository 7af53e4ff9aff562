import { fold } from '../language/fold.ts'
import type { ListedUnit } from './unit-list.ts'
import { levelOf, type UnitRecord } from './unit-record.ts'

/**
 * Which unit of a day each line of a list is; lines that are in no map are new. Provinces are recognised by code; the
 * others inside their province by code and folded name, then by a folded name that is there once on both sides, then
 * by code.
 */
export function matchUnits(
  inForce: readonly UnitRecord[],
  list: readonly ListedUnit[],
): Map<ListedUnit, UnitRecord> {
  const found = new Map<ListedUnit, UnitRecord>()
  const provinceOf = provinces(inForce)
  const before = inForce.map((record) => ({
    record,
    place: `${provinceOf.get(record.unitId) ?? ''} ${levelOf(record.kind)}`,
  }))
  const keysBefore = (key: (record: UnitRecord) => string) => (one: (typeof before)[number]) =>
    `${one.place} ${key(one.record)}`
  const taken = new Set<UnitRecord>()
  const pass = (key: (unit: { code: string; name: string }) => string) => {
    const left = before.filter(({ record }) => !taken.has(record))
    const candidates = onlyOnes(left, keysBefore(key))
    const lines = onlyOnes(
      list.filter((unit) => !found.has(unit)),
      (unit) => `${unit.province} ${unit.level} ${key(unit)}`,
    )
    for (const [at, unit] of lines) {
      const match = candidates.get(at)
      if (!match) continue
      found.set(unit, match.record)
      taken.add(match.record)
    }
  }
  pass(({ code, name }) => `${code} ${fold(name)}`)
  pass(({ name }) => fold(name))
  pass(({ code }) => code)
  return found
}

/** Code of the province that each unit lies in. */
function provinces(inForce: readonly UnitRecord[]): Map<string, string> {
  const byId = new Map(inForce.map((record) => [record.unitId, record]))
  const codeOf = (record: UnitRecord): string => {
    const parent = record.parentId === null ? undefined : byId.get(record.parentId)
    return parent ? codeOf(parent) : record.code
  }
  return new Map(inForce.map((record) => [record.unitId, codeOf(record)]))
}

/** Things by a key that only one of them has. */
function onlyOnes<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T> {
  const seen = new Map<string, T | null>()
  for (const thing of things) {
    const key = keyOf(thing)
    seen.set(key, seen.has(key) ? null : thing)
  }
  return new Map([...seen].flatMap(([key, thing]) => (thing === null ? [] : [[key, thing] as const])))
}
