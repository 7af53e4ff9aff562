import { listedIn } from '../domain/coverage/listed-person.ts'
import { peopleBehind } from '../persistence/coverage/people.ts'
import { unitCoverage } from '../persistence/coverage/unit-coverage.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import type { AskedCoverage } from './coverage-question.ts'

/** So many of those who are missing are shown at once; the others are a link away. */
const FIRST = 10

/** What the screen of a commune shows. */
export async function communeCoverageData(world: PersonWorld, { question }: AskedCoverage) {
  const [found, people] = await reading(world, (db) =>
    Promise.all([unitCoverage(db, question), peopleBehind(db, question)]),
  )
  const missing = people.filter((person) => listedIn('missing', person)).slice(0, FIRST)
  return { screen: 'commune' as const, ...found, missing }
}
