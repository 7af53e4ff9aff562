import { daysBetween, type Day } from '../day.ts'
import type { ListedPerson } from './listed-person.ts'

/** A certificate that somebody still holds and that ends. */
export type NextExpiry = {
  person: Pick<ListedPerson, 'personId' | 'fullName' | 'staffCode' | 'phone'>
  certification: string
  /** The first day on which it is no longer valid. */
  validUntil: Day
  /** How many whole days are left of it. */
  days: number
}

/** The certificates that lapse within so many days, the next first: by them a unit falls back if nothing is done. */
export function nextExpiries(people: readonly ListedPerson[], day: Day, within: number): NextExpiry[] {
  return people
    .flatMap((person) =>
      person.standings.flatMap(({ certification, standing }): NextExpiry[] => {
        if (standing.why !== 'certificate' || !standing.validUntil) return []
        const { validUntil } = standing
        return [{ person, certification, validUntil, days: daysBetween(day, validUntil) }]
      }),
    )
    .filter(({ days }) => days <= within)
    .sort((a, b) => a.days - b.days)
}
