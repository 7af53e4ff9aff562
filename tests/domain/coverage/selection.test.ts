import { describe, expect, it } from 'vitest'
import { coverageOf, groups, tally } from '../../../app/domain/coverage/counts.ts'
import { listedIn, type ListedPerson } from '../../../app/domain/coverage/listed-person.ts'
import { foundBy, lapsesOn, narrowed, together } from '../../../app/domain/coverage/selection.ts'
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

describe('who lapses', () => {
  const until = day('2027-02-01')
  const asked = { listing: 'all', words: '', until } as const
  const holding = (fullName: string, ...ends: (string | null)[]) =>
    person(fullName, {
      standings: ends.map((end, index) => ({
        certification: String(index),
        standing: {
          ...{ kind: 'certified', since: day('2025-01-01'), until: null, why: 'certificate', number: 'N' },
          validUntil: end === null ? null : day(end),
        },
      })),
    })

  it('is listed by the day of it, then by name; whose day is not known comes last', () => {
    const people = [
      holding('Nông Văn An', '2027-01-10'),
      holding('Vi Thị Bình', null),
      holding('Lý Thị Sao', '2026-12-01'),
      holding('Triệu Thị Ánh', '2027-01-10'),
      holding('Hoàng Văn Tú', '2028-01-01', '2026-12-15'),
    ]
    const everybody = new Set(people.map(({ personId }) => personId))
    expect(narrowed(people, asked, everybody).map(({ fullName }) => fullName)).toEqual([
      ...['Lý Thị Sao', 'Hoàng Văn Tú', 'Nông Văn An', 'Triệu Thị Ánh', 'Vi Thị Bình'],
    ])
  })

  it('lapses on the first day without a certificate, and by a certificate that lasts longer not at all', () => {
    expect(lapsesOn(holding('A', '2027-01-10', '2026-12-15', null), until)).toBe('2026-12-15')
    expect(lapsesOn(holding('A', '2027-02-01'), until)).toBe('2027-02-01')
    expect(lapsesOn(holding('A', '2027-02-02', null), until)).toBeNull()
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
