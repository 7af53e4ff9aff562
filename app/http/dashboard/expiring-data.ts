import { changesBetween, falls } from '../../domain/coverage/changes.ts'
import { addDays, type Day } from '../../domain/day.ts'
import type { OnDay } from '../../persistence/coverage/trained-spans.ts'
import { communeCoverage, type CommuneLine } from '../../persistence/coverage/unit-coverage.ts'
import type { Reader } from '../../persistence/client.ts'
import type { AskedCoverage } from '../coverage-question.ts'
import type { AskedDays } from './asked-days.ts'

/** So many communes that fall are named at once. */
const NAMED = 15

/** Days ahead that are always looked at. */
export const spans = [30, 60, 90] as const

/** How each commune will stand on a day if nobody trains any more. */
export function communesAhead(db: Reader, { question }: AskedCoverage, { until }: AskedDays) {
  return communeCoverage(db, { ...question, day: until })
}

/** How many will not be trained any more on some days, and which communes will fall until the one that is looked at. */
export function expiringData(
  { on }: AskedCoverage,
  { until, newYear }: AskedDays,
  ending: readonly OnDay[],
  communes: { now: readonly CommuneLine[]; then: readonly CommuneLine[] },
) {
  const peopleUntil = (day: Day) =>
    ending.reduce((sum, { day: end, people }) => sum + (end <= day ? people : 0), 0)
  const falling = falls(changesBetween(communes.now, communes.then))
  return {
    spans: spans.map((days) => ({ days, until: addDays(on, days), people: peopleUntil(addDays(on, days)) })),
    newYear: newYear && { until: newYear, people: peopleUntil(newYear) },
    until,
    people: peopleUntil(until),
    falling: falling.slice(0, NAMED),
    fallingAll: falling.length,
  }
}
