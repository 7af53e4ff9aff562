import { parseDay, type Day } from '../day.ts'
import { normalise } from '../language/fold.ts'
import { communeName } from '../language/unit-name.ts'
import { communeKinds } from './unit-kind.ts'
import type { MapRow } from './unit-map.ts'

/** A new unit as it is typed; `from`: codes of the old ones that go into it. */
export type TypedUnit = { kind: string; name: string; code: string; from: string[] }

/** A reorganisation of a handful of communes as somebody types it, whatever is wrong with it. */
export type ReorganisationDraft = {
  on: string
  resolution: string
  /** Codes of the old units, as on the day before. */
  olds: string[]
  news: TypedUnit[]
}

export const MOST_OLDS = 40
export const MOST_NEWS = 20

export type WholeTrouble = 'on' | 'resolution' | 'no-old' | 'old-gone' | 'old-left' | 'provinces'
export type UnitTrouble = 'kind' | 'name' | 'code' | 'code-twice' | 'code-taken' | 'no-part'
/** What is wrong with a draft: with all of it, or with the new unit at a place of the list. */
export type DraftFault = { at: null; trouble: WholeTrouble } | { at: number; trouble: UnitTrouble }

/** What is there around the day: the old units that were found on the eve, and the codes that others bear on the day. */
export type Around = {
  olds: readonly { code: string; name: string; province: string | null }[]
  taken: readonly string[]
}

export type ReadDraft = { rows: MapRow[]; on: Day; resolution: string } | { faults: DraftFault[] }

/**
 * The rows that a draft makes, or everything that is wrong with it. An old unit that goes into one new unit goes there
 * wholly; one that goes into several, into each in part. All of it lies in one province: whatever is larger comes as a file.
 */
export function readDraft(draft: ReorganisationDraft, around: Around): ReadDraft {
  const on = parseDay(draft.on.trim())
  const resolution = normalise(draft.resolution)
  const faults = [
    ...wholeFaults(draft, around),
    ...draft.news.flatMap((_unit, at) => unitFaults(draft, around, at)),
  ]
  if (!on || faults.length > 0) return { faults }
  const names = new Map(around.olds.map(({ code, name }) => [code, name]))
  const rows = draft.news.flatMap(({ kind, name, code, from }): MapRow[] => {
    const newKind = communeKinds.find((known) => known === kind) ?? 'commune'
    return from.map((oldCode) => ({
      ...{ row: 0, oldCode, oldName: names.get(oldCode) ?? '', oldLevel: 'commune' as const },
      ...{ newCode: code.trim(), newName: communeName(newKind, name), newKind, provinces: null },
      extent: timesUsed(draft, oldCode) > 1 ? ('partial' as const) : ('full' as const),
    }))
  })
  return { rows: rows.map((row, index) => ({ ...row, row: index + 1 })), on, resolution }
}

const timesUsed = ({ news }: ReorganisationDraft, code: string) =>
  news.filter(({ from }) => from.includes(code)).length

function wholeFaults(draft: ReorganisationDraft, { olds }: Around): DraftFault[] {
  const found = new Set(olds.map(({ code }) => code))
  const resolution = normalise(draft.resolution)
  const wrong: Record<WholeTrouble, boolean> = {
    on: parseDay(draft.on.trim()) === null,
    resolution: resolution === '' || resolution.length > 200,
    'no-old': draft.olds.length === 0,
    'old-gone': draft.olds.some((code) => !found.has(code)),
    'old-left': draft.olds.some((code) => timesUsed(draft, code) === 0),
    provinces: new Set(olds.map(({ province }) => province)).size > 1,
  }
  const troubles = Object.keys(wrong) as WholeTrouble[]
  return troubles.filter((trouble) => wrong[trouble]).map((trouble) => ({ at: null, trouble }))
}

function unitFaults({ olds, news }: ReorganisationDraft, { taken }: Around, at: number): DraftFault[] {
  const unit = news[at]
  if (!unit) return []
  const code = unit.code.trim()
  const name = normalise(unit.name)
  const wrong: Record<UnitTrouble, boolean> = {
    kind: !communeKinds.some((known) => known === unit.kind),
    name: name === '' || name.length > 100,
    code: !/^\d{5}$/.test(code),
    'code-twice': code !== '' && news.slice(0, at).some((other) => other.code.trim() === code),
    'code-taken': taken.includes(code) && !olds.includes(code),
    'no-part': !unit.from.some((old) => olds.includes(old)),
  }
  const troubles = Object.keys(wrong) as UnitTrouble[]
  return troubles.filter((trouble) => wrong[trouble]).map((trouble) => ({ at, trouble }))
}
