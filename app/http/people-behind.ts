import { listedIn, type ListedPerson } from '../domain/coverage/listed-person.ts'
import { askedPeople } from '../persistence/coverage/selected-people.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import { listToUse, type AskedList } from './coverage-list.ts'
import { inPlainWords } from './in-plain-words.ts'

/** Everybody in a list that an address asks for: what a file of it holds. */
export async function wholeList(
  world: PersonWorld,
  request: Request,
  code: string,
): Promise<{ asked: AskedList; people: ListedPerson[] }> {
  const asked = await inPlainWords(listToUse(world, request, code))
  const people = await reading(world, (db) => askedPeople(db, asked.selection))
  return { asked, people: people.filter((person) => listedIn(asked.listing, person)) }
}
