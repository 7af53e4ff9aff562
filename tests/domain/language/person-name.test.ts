import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareNames, inNameOrder } from '../../../app/domain/language/person-name.ts'

const words = fc.constantFrom(
  'An',
  'an',
  'Ấn',
  'Ân',
  'Đạt',
  'Dạt',
  'Hoà',
  'Hòa',
  'Lù',
  'Lữ',
  'Văn',
  'Thị',
  'Vân',
  '3',
)
const people = fc.array(
  fc.record({
    fullName: fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
    staffCode: fc.stringMatching(/^[A-Z][0-9]{3}$/),
  }),
  { maxLength: 40 },
)

test('people stand by given name, middle name, family name, and by their code where all of these are the same', () => {
  const list = ['Trần Thị Ân', 'Lê Văn An', 'Bùi Văn An', 'Bùi Thị An', 'Đỗ Đạt', 'Đỗ Dũng', 'Y'].map(
    (fullName, index) => ({ fullName, staffCode: String(index) }),
  )
  const twins = ['B', 'A'].map((staffCode) => ({ fullName: 'Lê Văn An', staffCode }))
  expect(
    inNameOrder([...list, ...twins]).map(({ fullName, staffCode }) => `${fullName} ${staffCode}`),
  ).toEqual([
    ...['Bùi Thị An 3', 'Bùi Văn An 2', 'Lê Văn An 1', 'Lê Văn An A', 'Lê Văn An B', 'Trần Thị Ân 0'],
    ...['Đỗ Dũng 5', 'Đỗ Đạt 4', 'Y 6'],
  ])
})

test('a list is in the order in which any two of it are', () => {
  fc.assert(
    fc.property(people, (list) => {
      const ordered = inNameOrder(list)
      expect(new Set(ordered)).toEqual(new Set(list))
      ordered.forEach((person, index) => {
        const next = ordered[index + 1]
        if (!next) return
        const order = compareNames(person.fullName, next.fullName)
        expect(order).toBeLessThanOrEqual(0)
        if (order === 0) expect(person.staffCode <= next.staffCode).toBe(true)
      })
    }),
  )
})
