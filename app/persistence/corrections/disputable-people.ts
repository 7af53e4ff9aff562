import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { unlistedPeople } from '../coverage/explained-number.ts'
import { peopleBehind } from '../coverage/people.ts'
import type { Reader } from '../client.ts'
import { tallyOf } from '../coverage/tallies.ts'

export type DisputablePerson = { id: string; fullName: string; staffCode: string; counted: boolean }

/** Of more people a name or staff code is typed rather than chosen. */
const MOST_CHOICES = 200

/** The people of a number, those counted first, then those who are told about beside it; null where they are too many to choose from. */
export async function disputablePeople(
  db: Reader,
  question: CoverageQuestion,
): Promise<DisputablePerson[] | null> {
  const total = Object.values(await tallyOf(db, question)).reduce((sum, people) => sum + people, 0)
  if (total > MOST_CHOICES) return null
  const counted = (await peopleBehind(db, question)).map(({ personId, fullName, staffCode }) => ({
    ...{ id: personId, fullName, staffCode, counted: true },
  }))
  const ids: string[] = []
  for (const kind of ['no-requirement', 'ended', 'to-come'] as const)
    ids.push(...(await unlistedPeople(db, question, kind, { limit: MOST_CHOICES, offset: 0 })))
  const found = new Map(
    (await db.person.findMany({ where: { id: { in: ids } } })).map((one) => [one.id, one]),
  )
  const others = ids.flatMap((id) => {
    const one = found.get(id)
    const [staffCode = ''] = one?.staffCode.split('~') ?? []
    return one ? [{ id, fullName: one.fullName, staffCode, counted: false }] : []
  })
  return [...counted, ...others]
}
