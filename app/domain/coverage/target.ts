import { addMonths, day, parseDay, type Day } from '../day.ts'
import type { Outcome } from '../refusal.ts'
import type { Coverage } from './counts.ts'

/** What share of the required people is to be trained, in whole per cent (1 to 100), when the day has ended. */
export type Target = { percent: number; by: Day }

/**
 * Where nobody has set another one: everybody by the end of 2030, which is where the plan for preventing and combating
 * trafficking 2026–2030 is headed.
 */
export const defaultTarget: Target = { percent: 100, by: day('2030-12-31') }

/** A target as it is set for a unit and all below it; null: for every unit. */
export type SetTarget = Target & { unitId: string | null }

/**
 * The target of a unit: the one set nearest to it on its path, which begins with the unit itself; then that for every unit,
 * then the default.
 */
export function targetOf(set: readonly SetTarget[], path: readonly string[]): Target {
  for (const unitId of [...path, null]) {
    const found = set.find((one) => one.unitId === unitId)
    if (found) return { percent: found.percent, by: found.by }
  }
  return defaultTarget
}

/** No plan looks further ahead. */
const LONGEST_MONTHS = 240

/** A target as it is typed. Refused: no whole number from 1 to 100, no day, one that is over or more than twenty years ahead. */
export function readTarget(typed: { percent: string; by: string }, today: Day): Outcome<Target> {
  const percent = /^\d{1,3}$/.test(typed.percent.trim()) ? Number(typed.percent) : 0
  if (percent < 1 || percent > 100) return { refused: 'invalid-input', field: 'percent' }
  const by = parseDay(typed.by.trim())
  if (!by || by < today || by > addMonths(today, LONGEST_MONTHS))
    return { refused: 'invalid-input', field: 'by' }
  return { percent, by }
}

/** How many people of so many must be trained: a share of a person is a whole one. */
export function neededFor({ percent }: Pick<Target, 'percent'>, required: number): number {
  return Math.ceil((percent * required) / 100)
}

/** How many more people must be trained to reach a target; 0 where it is reached or nobody is required. */
export function lackingFor(target: Pick<Target, 'percent'>, { required, trained }: Coverage): number {
  return Math.max(0, neededFor(target, required) - trained)
}
