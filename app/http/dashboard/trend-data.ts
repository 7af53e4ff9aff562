import { coverageOf, type Tally } from '../../domain/coverage/counts.ts'
import {
  daysAhead,
  daysBack,
  evenly,
  perMonth,
  project,
  thinned,
  type Reading,
} from '../../domain/coverage/projection.ts'
import type { Target } from '../../domain/coverage/target.ts'
import type { Day } from '../../domain/day.ts'
import { predecessors } from '../../persistence/coverage/predecessors.ts'
import { coverageTrend } from '../../persistence/coverage/trend.ts'
import { shortestValidity } from '../../persistence/coverage/validity.ts'
import type { OnDay } from '../../persistence/coverage/trained-spans.ts'
import type { Reader } from '../../persistence/client.ts'
import type { AskedCoverage } from '../coverage-question.ts'

/** So many months are looked back at; the pace is that of the last of them. */
const MONTHS_BACK = 24
export const PACE_MONTHS = 6

/** Every so many months a question is asked: a nation is large, and what lies far ahead changes slowly. */
const steps = { nation: { back: 6, ahead: 18 }, unit: { back: 1, ahead: 6 } }

const readingOf = ({ day, counts }: { day: Day; counts: Tally }): Reading => {
  const { required, trained } = coverageOf(counts)
  return { day, required, trained }
}

/** How coverage came to be what it is: since somebody was required, at most two years. */
export async function pastData(db: Reader, { unit, on, question }: AskedCoverage) {
  const { back } = unit.id === null ? steps.nation : steps.unit
  const days = thinned(daysBack(on, MONTHS_BACK), back)
  const points = await coverageTrend(db, question, days)
  return points.map(readingOf).filter(({ required }, index) => required > 0 || index === days.length - 1)
}

/** The units that it came from, each with its own line up to its end; none where the past is drawn on today's map. */
export async function predecessorsData(db: Reader, { unit, on, boundaries, question }: AskedCoverage) {
  if (unit.id === null || boundaries === 'today') return []
  const found = await predecessors(db, unit.id)
  const days = daysBack(on, MONTHS_BACK)
  return Promise.all(
    found.map(async ({ id, name, ended }) => {
      const lived = days.filter((day) => day < ended)
      const points = await coverageTrend(db, { ...question, unitId: id }, lived)
      return { name, points: points.map(readingOf).filter(({ required }) => required > 0) }
    }),
  )
}

/** What the engine says of days ahead, and for how long what is earned counts; null where it is not asked about today. */
export async function aheadData(
  db: Reader,
  { unit, on, today, known, question }: AskedCoverage,
  { by }: Target,
) {
  if (on !== today || known !== null || by <= on) return null
  const { ahead } = unit.id === null ? steps.nation : steps.unit
  const [points, validityMonths] = await Promise.all([
    coverageTrend(db, question, thinned(daysAhead(on, by), ahead)),
    shortestValidity(db, question.certificationId),
  ])
  return { points: points.map(readingOf), validityMonths }
}

type Ahead = Awaited<ReturnType<typeof aheadData>>

/** Where it goes from here; null where there is nothing to go from. */
export function projectionData(from: Reading, ahead: Ahead, since: readonly OnDay[], target: Target) {
  if (!ahead || from.required === 0) return null
  const idle = evenly([from, ...ahead.points], daysAhead(from.day, target.by))
  const months = perMonth(since, from.day, PACE_MONTHS)
  const { validityMonths } = ahead
  return { months, validityMonths, ...project({ from, idle, months, validityMonths }, target) }
}
