import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_TICKED, tickedIn } from '../../../app/domain/coverage/ticked.ts'

const listed = (...ids: string[]) => ids.map((personId) => ({ personId }))
const list = listed('a', 'b', 'c', 'd', 'e')

test('those of the page and those of the others are told apart, in the order of the list', () => {
  expect(tickedIn(list, list.slice(2, 4), ['e', 'c', 'a', 'a'])).toEqual({
    ...{ here: ['c'], elsewhere: ['a', 'e'], dropped: 0 },
  })
})

test('whoever is not in the list is not ticked', () => {
  expect(tickedIn(list, list, ['z', ''])).toEqual({ here: [], elsewhere: [], dropped: 0 })
})

test('whatever is ticked, nobody is lost unsaid and no more are carried than an address holds', () => {
  const people = Array.from({ length: 400 }, (_, index) => String(index))
  const pages = fc.record({ from: fc.nat(399), ticked: fc.uniqueArray(fc.nat(450).map(String)) })
  fc.assert(
    fc.property(pages, ({ from, ticked }) => {
      const { here, elsewhere, dropped } = tickedIn(
        listed(...people),
        listed(...people.slice(from, from + 100)),
        ticked,
      )
      const known = ticked.filter((id) => Number(id) < 400)
      expect(here.length + elsewhere.length).toBeLessThanOrEqual(MOST_TICKED)
      expect(here.length + elsewhere.length + dropped).toBe(known.length)
      expect([...here, ...elsewhere].every((id) => known.includes(id))).toBe(true)
    }),
  )
})
