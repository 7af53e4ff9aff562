import type { Period } from '../period.ts'
import type { UnitKind } from './unit-kind.ts'

/** What a unit is called during `[from, to)`, its official code (with its leading zeros), its kind and what it lies in. */
export type UnitFacts = Period & {
  /** Our key of the unit: codes are reused. */
  unitId: string
  /** The unit that it lies in; null at the top. */
  parentId: string | null
  code: string
  name: string
  kind: UnitKind
}

/** The same, as it is known now; `id` is the key of the record. */
export type UnitRecord = UnitFacts & { id: string }

export type Level = 'province' | 'district' | 'commune'

/** Townships (thị trấn, until 2025-06-30) are of commune level, too. */
export function levelOf(kind: UnitKind): Level {
  return kind === 'province' || kind === 'district' ? kind : 'commune'
}

/** How much of an old unit went into a new one. */
export type Extent = 'full' | 'partial'

/** An old unit and one that it became, wholly or in part. The main one of several is where people sit until it is decided. */
export type Succession = { oldUnitId: string; newUnitId: string; extent: Extent; main: boolean }

/** The difference that a dated event makes to what is known of units: some records are withdrawn, others take their place. */
export type UnitChanges = {
  /** Keys of units that are new. */
  units: string[]
  retract: string[]
  add: UnitFacts[]
  successions: Succession[]
}
