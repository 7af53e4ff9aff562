import type { Day } from '../day.ts'
import { sameSpelling } from '../language/spelling.ts'
import { contains } from '../period.ts'
import { changesTo, type Settled } from './changed-records.ts'
import { matchUnits } from './match-units.ts'
import type { ListedUnit } from './unit-list.ts'
import type { UnitFacts, UnitRecord } from './unit-record.ts'

/** What a list makes of a unit. A recoded one may have another name, too. */
export type Became = 'added' | 'renamed' | 'recoded' | 'ended' | 'unchanged'
export type ImportedUnit = {
  became: Became
  unitId: string
  before: UnitRecord | null
  after: UnitFacts | null
}

/** A unit that the list ends although it is known to live on: the list is older than what is known. */
export type ListTooOld = { lives: UnitRecord }

/**
 * What an official list changes when it counts from a day: a difference to the units of that day, so that a list which is
 * read again changes nothing.
 *
 * A list of one province is compared with that province alone, a list of several with the whole country. Inside a
 * province a unit is recognised by code and name, then by its full name under another code where that name is there only once
 * ("recoded", the same unit), then by its code ("renamed"; xã becoming phường is a renaming, another place of the tone mark is
 * none). What is left of the list is new; what is left of the units of that day ends. Earlier days stay as they were.
 *
 * A new unit lives until another one bears its code, as when a list of the past is read later.
 */
export function planImport(
  known: readonly UnitRecord[],
  list: readonly ListedUnit[],
  from: Day,
  newKey: () => string,
): Settled | ListTooOld {
  const inForce = inScope(
    known.filter((record) => contains(record, from)),
    list,
  )
  const matched = matchUnits(inForce, list)
  const keys = new Map(list.map((unit) => [unit.code, matched.get(unit)?.unitId ?? newKey()]))
  const next = nextBearers(known, from)
  const units: ImportedUnit[] = list.map((unit) => {
    const before = matched.get(unit) ?? null
    const after = factsOf(unit, before, { next, keys, from })
    return { became: before ? becoming(before, after) : 'added', unitId: after.unitId, before, after }
  })
  const kept = new Set(units.map(({ unitId }) => unitId))
  const ended = inForce.filter(({ unitId }) => !kept.has(unitId))
  const endedIds = new Set(ended.map(({ unitId }) => unitId))
  const lives = known.find(({ from: since, unitId }) => since > from && endedIds.has(unitId))
  if (lives) return { lives }
  units.push(
    ...ended.map((before) => ({ became: 'ended' as const, unitId: before.unitId, before, after: null })),
  )
  return changesTo(known, from, units)
}

/** Records under the one province that a list names; all where it names several. */
function inScope(records: UnitRecord[], list: readonly ListedUnit[]): UnitRecord[] {
  const provinces = new Set(list.map(({ province }) => province))
  if (provinces.size !== 1) return records
  const parentOf = new Map(records.map(({ unitId, parentId }) => [unitId, parentId]))
  const top = records.find(({ code, kind }) => kind === 'province' && provinces.has(code))
  const lies = (unitId: string): boolean => {
    for (let at: string | null = unitId; at !== null; at = parentOf.get(at) ?? null)
      if (at === top?.unitId) return true
    return false
  }
  return records.filter(({ unitId }) => lies(unitId))
}

type About = { next: ReadonlyMap<string, Day>; keys: ReadonlyMap<string, string>; from: Day }

function factsOf(unit: ListedUnit, before: UnitRecord | null, { next, keys, from }: About): UnitFacts {
  const { code, kind } = unit
  const parentId = unit.parent === null ? null : (keys.get(unit.parent) ?? null)
  const name = before && sameSpelling(before.name, unit.name) ? before.name : unit.name
  const to = before ? before.to : (next.get(code) ?? null)
  return { unitId: keys.get(code) ?? '', parentId, code, name, kind, from, to }
}

/** The first day after a day from which each code is borne by somebody else. */
export function nextBearers(known: readonly UnitRecord[], after: Day): Map<string, Day> {
  const next = new Map<string, Day>()
  for (const { code, from } of known) {
    const before = next.get(code)
    if (from > after && (before === undefined || from < before)) next.set(code, from)
  }
  return next
}

/** What a unit that goes on became; another parent is no renaming. */
export function becoming(before: UnitFacts, after: UnitFacts): Exclude<Became, 'added' | 'ended'> {
  if (before.code !== after.code) return 'recoded'
  return sameSpelling(before.name, after.name) && before.kind === after.kind ? 'unchanged' : 'renamed'
}
