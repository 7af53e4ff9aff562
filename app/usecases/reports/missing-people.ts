import { listedIn, type ListedPerson, type Listing } from '../../domain/coverage/listed-person.ts'
import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { peopleBehind } from '../../persistence/coverage/people.ts'
import { unitCoverage } from '../../persistence/coverage/unit-coverage.ts'
import { reading, type World } from '../world.ts'

/** The people behind a number, those of the nation province after province: no more than one of them is in memory. */
export async function* listedPeople(
  world: World,
  question: CoverageQuestion,
  listing: Listing,
): AsyncGenerator<ListedPerson> {
  const told = new Set<string>()
  for (const unitId of await partsOf(world, question)) {
    const people = await reading(world, (db) => peopleBehind(db, { ...question, unitId }))
    for (const person of people) {
      if (!listedIn(listing, person) || told.has(person.personId)) continue
      told.add(person.personId)
      yield person
    }
  }
}

async function partsOf(world: World, question: CoverageQuestion): Promise<(string | null)[]> {
  if (question.unitId !== null) return [question.unitId]
  return (await reading(world, (db) => unitCoverage(db, question))).below.map(({ id }) => id)
}
