import { coverageOf } from '../domain/coverage/counts.ts'
import { listedIn } from '../domain/coverage/listed-person.ts'
import { nextExpiries } from '../domain/coverage/next-expiries.ts'
import { addMonths } from '../domain/day.ts'
import { peopleBehind } from '../persistence/coverage/people.ts'
import { coverageTrend } from '../persistence/coverage/trend.ts'
import { unitCoverage } from '../persistence/coverage/unit-coverage.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import type { AskedCoverage } from './coverage-question.ts'

/** So many of those who are missing are shown; the others are a link away. */
const FIRST = 20
/** What lapses within so many days is told. */
export const EXPIRY_DAYS = 90
/** So many months before the day stand in the history. */
const MONTHS = 6

/** What the screen of a commune shows. */
export async function communeCoverageData(world: PersonWorld, { question }: AskedCoverage) {
  const days = Array.from({ length: MONTHS }, (_, at) => addMonths(question.day, at - MONTHS))
  const [{ counts, coverage }, people, trend] = await reading(world, (db) =>
    Promise.all([
      unitCoverage(db, question),
      peopleBehind(db, question),
      coverageTrend(db, { ...question, boundariesOf: question.boundariesOf ?? question.day }, days),
    ]),
  )
  const missing = people.filter((person) => listedIn('missing', person)).slice(0, FIRST)
  const expiring = nextExpiries(people, question.day, EXPIRY_DAYS)
  const history = trend.map(({ day, counts: then }) => ({ day, coverage: coverageOf(then) }))
  return { screen: 'commune' as const, counts, coverage, missing, expiring, history }
}
