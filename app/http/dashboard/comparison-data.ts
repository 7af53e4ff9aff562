import { changesBetween } from '../../domain/coverage/changes.ts'
import { unitCoverage, type UnitCoverage } from '../../persistence/coverage/unit-coverage.ts'
import type { Reader } from '../../persistence/client.ts'
import type { AskedCoverage } from '../coverage-question.ts'
import type { AskedDays } from './asked-days.ts'

/** The day that it is compared with; null where none is named. */
export function comparedData(db: Reader, { question }: AskedCoverage, { compare }: AskedDays) {
  return compare === null ? null : unitCoverage(db, { ...question, day: compare })
}

/** Two days side by side, the earlier one first whichever was asked for. */
export function comparisonData(
  { on }: AskedCoverage,
  { compare }: AskedDays,
  is: UnitCoverage,
  other: UnitCoverage | null,
) {
  if (compare === null || other === null) return null
  const [before, after] = compare < on ? [other, is] : [is, other]
  return {
    ...{ days: compare < on ? [compare, on] : [on, compare], before: before.coverage, after: after.coverage },
    units: changesBetween(before.below, after.below),
  }
}
