import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../app/domain/day.ts'
import { formatCount, formatDay, formatInstant, formatNumber, formatRate } from '../../app/i18n/format.ts'

describe('a rate', () => {
  it.each([
    [0, '0,0 %'],
    [0.9996, '99,9 %'],
    [0.99996, '99,9 %'],
    [1 - Number.EPSILON, '99,9 %'],
    [3320 / 3321, '99,9 %'],
    [2 / 3, '66,6 %'],
    [0.5, '50,0 %'],
    [0.29, '29,0 %'],
    [0.001, '0,1 %'],
    [0.0009, '0,0 %'],
    [1, '100 %'],
  ])('%d shows as %s', (rate, shown) => {
    expect(formatRate(rate)).toBe(shown)
  })

  it('of nobody is neither none nor all', () => {
    expect(formatRate(null)).toBe('—')
  })

  it('is never shown higher than it is, nor a tenth lower; only all of them is 100 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), fc.nat(), (required, seed) => {
        const trained = seed % (required + 1)
        const shown = formatRate(trained / required)
        expect(shown === '100 %').toBe(trained === required)
        const tenths = Math.round(Number(shown.replace(' %', '').replace(',', '.')) * 10)
        expect(tenths * required).toBeLessThanOrEqual(trained * 1000)
        expect((tenths + 1) * required).toBeGreaterThan(trained * 1000)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('days, instants and numbers as they are written in Viet Nam', () => {
  it('a day', () => expect(formatDay(day('2026-11-03'))).toBe('03/11/2026'))

  it('an instant, in Hanoi', () => {
    expect(formatInstant(new Date('2026-11-23T17:05:00Z'))).toBe('00:05 24/11/2026')
  })

  it('a count', () => expect([formatCount(999), formatCount(33_000)]).toEqual(['999', '33.000']))

  it('a number', () => {
    expect([formatNumber(17.5), formatNumber(20), formatNumber(1.005)]).toEqual(['17,5', '20', '1,01'])
  })
})
