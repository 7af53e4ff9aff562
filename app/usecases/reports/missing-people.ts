import { listedIn, type ListedPerson, type Listing } from '../../domain/coverage/listed-person.ts'
import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import type { Reader } from '../../persistence/client.ts'
import { peopleBehind } from '../../persistence/coverage/people.ts'
import { unitCoverage } from '../../persistence/coverage/unit-coverage.ts'

/** The people behind a number, those of the nation province after province: no more than one of them is in memory. */
export async function* listedPeople(
  db: Reader,
  question: CoverageQuestion,
  listing: Listing,
): AsyncGenerator<ListedPerson> {
  const told = new Set<string>()
  for (const unitId of await partsOf(db, question)) {
    for (const person of await peopleBehind(db, { ...question, unitId })) {
      if (!listedIn(listing, person) || told.has(person.personId)) continue
      told.add(person.personId)
      yield person
    }
  }
}

async function partsOf(db: Reader, question: CoverageQuestion): Promise<(string | null)[]> {
  if (question.unitId !== null) return [question.unitId]
  return (await unitCoverage(db, question)).below.map(({ id }) => id)
}
