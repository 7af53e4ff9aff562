import type { ImportedUnit } from './plan-import.ts'

/** How many units became what, how many people moved, to be decided on, and how many rows were skipped. */
export type UnitsAnswer = {
  added: number
  renamed: number
  recoded: number
  ended: number
  unchanged: number
  /** People whose posting goes on in a successor. */
  moved: number
  /** Those of them whose unit was split: they sit with the main successor until somebody decides. */
  undecided: number
  /** Old units that were not there on the eve. */
  skipped: number
}

export function answerOf(
  units: readonly ImportedUnit[],
  people: Partial<Pick<UnitsAnswer, 'moved' | 'undecided' | 'skipped'>> = {},
): UnitsAnswer {
  const counts = { added: 0, renamed: 0, recoded: 0, ended: 0, unchanged: 0 }
  for (const { became } of units) counts[became] += 1
  return { ...counts, moved: 0, undecided: 0, skipped: 0, ...people }
}
