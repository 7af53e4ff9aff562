import { coverageOf, tally, type Coverage } from '../../domain/coverage/counts.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { newsOf, type NewsLine } from '../../domain/reminders/digest.ts'
import type { Reader } from '../../persistence/client.ts'
import { peopleBehind } from '../../persistence/coverage/people.ts'

export type UnitNews = { coverage: Coverage; news: NewsLine[] }

/** The week that ends with a Monday. */
export const weekBefore = (monday: Day) => ({ from: addDays(monday, -7), to: monday })

/** How far a unit is today, and what happened in the week before a Monday. */
export async function unitNews(
  db: Reader,
  unitId: string,
  { monday, today }: { monday: Day; today: Day },
): Promise<UnitNews> {
  const people = await peopleBehind(db, { unitId, day: today, certificationId: null, knownBy: null })
  const coverage = coverageOf(tally(people.map(({ group }) => group)))
  return { coverage, news: newsOf(people, weekBefore(monday)) }
}
