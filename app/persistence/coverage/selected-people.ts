import { listedIn, type ListedPerson } from '../../domain/coverage/listed-person.ts'
import { narrowed, together, type Narrowing, type Selection } from '../../domain/coverage/selection.ts'
import type { Reader } from '../client.ts'
import { peopleBehind } from './people.ts'

type Asked = Pick<Selection, 'questions'> & Narrowing

/** The list that is asked for, of any listing: narrowed to everything else. */
export async function askedPeople(db: Reader, asked: Asked): Promise<ListedPerson[]> {
  const people = together(await listsOf(db, asked))
  return narrowed(people, asked, await lapsing(db, asked))
}

/**
 * The people of a selection as its lists have them. Who was ticked is looked for among all of the units: where they stood may
 * have changed since.
 */
export async function selectedPeople(db: Reader, selection: Selection): Promise<ListedPerson[]> {
  const { personIds, listing } = selection
  if (personIds === null)
    return (await askedPeople(db, selection)).filter((person) => listedIn(listing, person))
  if (personIds.length === 0) return []
  const ticked = new Set(personIds)
  return together(await listsOf(db, selection)).filter(({ personId }) => ticked.has(personId))
}

async function listsOf(db: Reader, { questions }: Pick<Selection, 'questions'>): Promise<ListedPerson[][]> {
  const lists = []
  for (const question of questions) lists.push(await peopleBehind(db, question))
  return lists
}

/** Who is missing on the day until which somebody is to be trained. */
async function lapsing(db: Reader, { questions, until }: Asked): Promise<Set<string>> {
  if (until === null) return new Set()
  const then = questions.map((question) => ({ ...question, day: until }))
  const people = (await listsOf(db, { questions: then })).flat()
  return new Set(people.filter((person) => listedIn('missing', person)).map(({ personId }) => personId))
}
