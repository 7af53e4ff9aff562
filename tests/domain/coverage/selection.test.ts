import { describe, expect, it } from 'vitest'
import { coverageOf, groups, tally } from '../../../app/domain/coverage/counts.ts'
import { listedIn, type ListedPerson } from '../../../app/domain/coverage/listed-person.ts'
import { foundBy, narrowed, together } from '../../../app/domain/coverage/selection.ts'
import { day } from '../../../app/domain/day.ts'

const person = (fullName: string, more: Partial<ListedPerson> = {}): ListedPerson => ({
  ...{ personId: fullName, fullName, staffCode: 'LS-001', phone: null, email: null, postings: [] },
  ...{ group: 'certified', standings: [], enteredLate: false },
  ...more,
})

describe('finding by words', () => {
  it('folds case, diacritics and đ, takes words in any order, and staff codes from their beginning', () => {
    const huong = person('Nông Thị Hương')
    for (const words of ['', 'hương', 'HUONG nong', 'thi  hu', 'ls-0'])
      expect(foundBy(words)(huong)).toBe(true)
    for (const words of ['hướng dẫn', '001', 'mai']) expect(foundBy(words)(huong)).toBe(false)
    expect(foundBy('dang')(person('Đàm Đăng'))).toBe(true)
  })
})

describe('narrowing', () => {
  it('until a day leaves who is trained and will be missing then', () => {
    const people = [person('A'), person('B'), person('C', { group: 'expired' })]
    const asked = { listing: 'all', words: '', until: day('2027-02-01') } as const
    const names = narrowed(people, asked, new Set(['B', 'C'])).map(({ fullName }) => fullName)
    expect(names).toEqual(['B'])
    expect(narrowed(people, { ...asked, until: null }, new Set())).toHaveLength(3)
  })
})

describe('the lists behind the numbers', () => {
  it('have as many people as the numbers say', () => {
    const people = groups.flatMap((group, index) =>
      Array.from({ length: index + 1 }, () => person(group, { group })),
    )
    const { required, trained, waived } = coverageOf(tally(people.map(({ group }) => group)))
    const lengths = (['all', 'required', 'trained', 'missing', 'waived'] as const).map(
      (listing) => people.filter((one) => listedIn(listing, one)).length,
    )
    expect(lengths).toEqual([required + waived, required, trained, required - trained, waived])
  })
})

describe('lists of several units together', () => {
  it('have who is in more than one of them once, standing where they stand worst', () => {
    const standing = { kind: 'assigned', since: null, until: null, why: 'not-begun' } as const
    const held = {
      ...standing,
      kind: 'certified',
      why: 'certificate',
      number: 'N',
      validUntil: null,
    } as const
    const at = (unit: string) => ({
      unitCode: unit,
      unit,
      duty: 'd',
      from: day('2026-01-01'),
      recordedAt: '',
    })
    const one = person('A', { postings: [at('x')], standings: [{ certification: 'k', standing: held }] })
    const other = person('A', {
      ...{ postings: [at('y')], group: 'assigned', standings: [{ certification: 'm', standing }] },
    })
    const [both, ...more] = together([[one], [other]])
    expect(more).toEqual([])
    expect(both).toMatchObject({ group: 'assigned', postings: [{ unit: 'x' }, { unit: 'y' }] })
    expect(both?.standings.map(({ certification }) => certification)).toEqual(['k', 'm'])
  })
})
