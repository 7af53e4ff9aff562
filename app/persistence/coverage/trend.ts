import type { Tally } from '../../domain/coverage/counts.ts'
import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import type { Day } from '../../domain/day.ts'
import { sideBySide, type Reader } from '../client.ts'
import { tallyOf } from './tallies.ts'

/** So many days are asked for at once: the database has more to do than a trend. */
const AT_ONCE = 2

/** The same question on several days, in their order; days ahead as `CoverageQuestion` says. */
export async function coverageTrend(
  db: Reader,
  question: Omit<CoverageQuestion, 'day'>,
  days: readonly Day[],
): Promise<{ day: Day; counts: Tally }[]> {
  const { boundariesOf: map, ...units } = question
  // Whoever is in the nation is in it on every map.
  const asked = question.unitId === null ? units : { ...units, ...(map ? { boundariesOf: map } : {}) }
  const points: { day: Day; counts: Tally }[] = []
  for (let first = 0; first < days.length; first += AT_ONCE) {
    const together = days.slice(first, first + AT_ONCE)
    points.push(
      ...(await sideBySide(
        db,
        together.map((day) => async () => ({ day, counts: await tallyOf(db, { ...asked, day }) })),
      )),
    )
  }
  return points
}
