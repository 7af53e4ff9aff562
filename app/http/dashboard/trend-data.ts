import { coverageOf, type Tally } from '../../domain/coverage/counts.ts'
import {
  daysAhead,
  daysBack,
  dayToAsk,
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

/** Every so many months it is asked how it was: a nation is large. */
const steps = { nation: 6, unit: 1 }

/**
 * What lies ahead changes slowly: it is asked about on so many days of all, no closer than half a year, and then where the
 * target is reached. On the same days for every unit: the same people are to be told the same.
 */
const AHEAD = { days: 5, months: 6 }
const MOST_ASKED_NEXT = 8

const readingOf = ({ day, counts }: { day: Day; counts: Tally }): Reading => {
  const { required, trained } = coverageOf(counts)
  return { day, required, trained }
}

/** How coverage came to be what it is: since somebody was required, at most two years. */
export async function pastData(db: Reader, { unit, on, question }: AskedCoverage) {
  const back = unit.id === null ? steps.nation : steps.unit
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
export async function aheadData(db: Reader, { on, today, known, question }: AskedCoverage, { by }: Target) {
  if (on !== today || known !== null || by <= on) return null
  const days = daysAhead(on, by)
  const step = Math.max(AHEAD.months, Math.ceil(days.length / AHEAD.days))
  const [points, validityMonths] = await Promise.all([
    coverageTrend(db, question, thinned(days, step)),
    shortestValidity(db, question.certificationId),
  ])
  return { points: points.map(readingOf), validityMonths }
}

type Ahead = Awaited<ReturnType<typeof aheadData>>

type Now = { from: Reading; ahead: Ahead; since: readonly OnDay[] }

/** Where it goes from here; null where there is nothing to go from. */
export async function projectionData(
  db: Reader,
  { question }: AskedCoverage,
  { from, ahead, since }: Now,
  target: Target,
) {
  if (!ahead || from.required === 0) return null
  const days = daysAhead(from.day, target.by)
  const months = perMonth(since, from.day, PACE_MONTHS)
  const { validityMonths } = ahead
  const facts = { from, idle: ahead.points, months, validityMonths }
  for (let asked = 0; asked < MOST_ASKED_NEXT; asked += 1) {
    const day = dayToAsk(facts, days, target)
    if (day === null) break
    const found = await coverageTrend(db, question, [day])
    facts.idle = [...facts.idle, ...found.map(readingOf)].sort((a, b) => (a.day < b.day ? -1 : 1))
  }
  const idle = evenly([from, ...facts.idle], days)
  return { months, validityMonths, ...project({ ...facts, idle }, target) }
}
