import { expect, it } from 'vitest'
import type { ListedPerson } from '../../../app/domain/coverage/listed-person.ts'
import { nextExpiries } from '../../../app/domain/coverage/next-expiries.ts'
import { day } from '../../../app/domain/day.ts'

const today = day('2026-11-23')
type Stood = ListedPerson['standings'][number]
const holding = (certification: string, until: string | null): Stood => ({
  certification,
  standing: {
    ...{ kind: 'certified', since: day('2025-01-01'), until: null, why: 'certificate', number: 'N' },
    validUntil: until === null ? null : day(until),
  },
})
const begun: Stood = {
  certification: 'B',
  standing: { kind: 'in-progress', since: day('2026-01-01'), until: null, why: 'begun' },
}
const person = (fullName: string, ...standings: Stood[]): ListedPerson => ({
  ...{ personId: fullName, fullName, staffCode: fullName, phone: null, email: null, postings: [], standings },
  ...{ group: 'certified', enteredLate: false },
})

it('certificates that end soon are told, the next first; what does not end, ends later or is not held is not', () => {
  const people = [
    person('Hoa', holding('A', '2027-01-30')),
    person('Lan', begun, holding('A', '2026-11-24')),
    person('Mai', holding('A', null)),
    person('Sen', holding('A', '2027-02-22'), holding('B', '2026-12-01')),
  ]
  const found = nextExpiries(people, today, 90)
  expect(
    found.map(({ person: { fullName }, certification, days }) => [fullName, certification, days]),
  ).toEqual([
    ['Lan', 'A', 1],
    ['Sen', 'B', 8],
    ['Hoa', 'A', 68],
  ])
})
