import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf, bands } from '../../../app/domain/coverage/bands.ts'
import { missing, type Coverage } from '../../../app/domain/coverage/counts.ts'
import { ordered, ranked, rankOrders, worstOf } from '../../../app/domain/coverage/ranking.ts'

const coverage = (trained: number, required: number): Coverage => ({
  ...{ trained, required, inGrace: 0, waived: 0 },
  rate: required === 0 ? null : trained / required,
})
const unit = (name: string, trained: number, required: number) => ({
  ...{ id: name, code: name, name, kind: 'commune' as const, coverage: coverage(trained, required) },
})
const names = (units: readonly { name: string }[]) => units.map(({ name }) => name)
const some = [
  unit('A', 9, 10),
  unit('B', 1, 2),
  unit('C', 5, 10),
  unit('D', 0, 0),
  unit('E', 5, 10),
  unit('F', 3, 3),
]

describe('a ranking', () => {
  it('begins with the lowest rate, of equals with the one with most people missing; equals share a place', () => {
    const units = ranked(some, new Map())
    expect(units.map(({ name, rank }) => [name, rank])).toEqual([
      ['C', 1],
      ['E', 1],
      ['B', 3],
      ['A', 4],
      ['F', 5],
      ['D', null],
    ])
  })

  it('tells what changed, where somebody was required then and is now', () => {
    const before = new Map([
      ['A', 0.5],
      ['B', null],
      ['D', 1],
    ])
    const change = new Map(ranked(some, before).map((one) => [one.name, one.change]))
    expect(change.get('A')).toBeCloseTo(0.4)
    expect([change.get('B'), change.get('C'), change.get('D')]).toEqual([null, null, null])
  })

  it('is ordered by people, by change and by name, and the places stay', () => {
    const units = ranked(
      some,
      new Map([
        ['A', 1],
        ['B', 0.1],
        ['F', 1],
      ]),
    )
    expect(names(ordered(units, 'missing'))).toEqual(['C', 'E', 'B', 'A', 'F', 'D'])
    expect(names(ordered(units, 'change'))).toEqual(['A', 'F', 'B', 'C', 'E', 'D'])
    expect(names(ordered(units, 'name'))).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
  })

  it('has everybody once in every order', () => {
    const units = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 })
    fc.assert(
      fc.property(units, fc.constantFrom(...rankOrders), (counts, order) => {
        const all = counts.map(([a, b], at) => unit(`U${at}`, Math.min(a, b), b))
        const places = ordered(ranked(all, new Map()), order)
        expect(names(places).sort()).toEqual(names(all).sort())
        const held = places.filter(({ rank }) => rank !== null)
        expect(held.every(({ coverage: own, rank }) => own.rate !== null && rank !== null && rank >= 1)).toBe(
          true,
        )
      }),
    )
  })
})

it('the worst have somebody missing and are at most as many as asked', () => {
  expect(names(worstOf(some, 10))).toEqual(['C', 'E', 'B', 'A'])
  expect(names(worstOf(some, 2))).toEqual(['C', 'E'])
  expect(worstOf([unit('D', 0, 0), unit('F', 3, 3)], 10)).toEqual([])
})

describe('a band', () => {
  it.each([
    [null, 'nobody'],
    [0, 'lowest'],
    [0.4999, 'lowest'],
    [0.5, 'low'],
    [0.7, 'middle'],
    [0.9, 'near'],
    [0.9999, 'near'],
    [1, 'all'],
  ])('of the rate %d is %s', (rate, band) => {
    expect(bandOf({ rate })).toBe(band)
  })

  it('is all of them exactly where nobody is missing', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (a, required) => {
        const counted = coverage(Math.min(a, required), required)
        expect(bandOf(counted) === 'all').toBe(missing(counted) === 0)
        expect(bands).toContain(bandOf(counted))
      }),
    )
  })
})
