import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, day } from '../../../app/domain/day.ts'
import { validityOf, windowOpens, type Terms } from '../../../app/domain/requirements/validity.ts'

const terms: Terms = { validityMonths: 24, renewalWindowMonths: 3, renewalBase: 'previous-end' }

test('the first certificate counts from completion', () => {
  expect(validityOf({ ...terms, completedOn: day('2026-03-15'), previousValidUntil: null })).toEqual({
    validFrom: '2026-03-15',
    validUntil: '2028-03-15',
  })
})

test('renewed inside the window, the new validity counts from the old end', () => {
  const renewed = validityOf({
    ...terms,
    completedOn: day('2028-01-10'),
    previousValidUntil: day('2028-03-15'),
  })
  expect(renewed).toEqual({ validFrom: '2028-01-10', validUntil: '2030-03-15' })
})

test.each([
  ['before the window', '2027-12-14'],
  ['on the day it is no longer valid', '2028-03-15'],
  ['late', '2028-05-01'],
])('renewed %s, it counts from completion', (_when, on) => {
  const completedOn = day(on)
  const renewed = validityOf({ ...terms, completedOn, previousValidUntil: day('2028-03-15') })
  expect(renewed.validUntil).toBe(addMonths(completedOn, 24))
})

test('the window opens on its first day', () => {
  const previousValidUntil = day('2028-03-15')
  expect(windowOpens(previousValidUntil, terms)).toBe('2027-12-15')
  const renewed = validityOf({ ...terms, completedOn: day('2027-12-15'), previousValidUntil })
  expect(renewed.validUntil).toBe('2030-03-15')
})

test('a certification may count from completion always', () => {
  const own = { ...terms, renewalBase: 'completion' as const }
  const renewed = validityOf({
    ...own,
    completedOn: day('2028-01-10'),
    previousValidUntil: day('2028-03-15'),
  })
  expect(renewed.validUntil).toBe('2030-01-10')
})

test('months clamp to the month’s end', () => {
  const leap = { ...terms, validityMonths: 12 }
  expect(validityOf({ ...leap, completedOn: day('2024-02-29'), previousValidUntil: null }).validUntil).toBe(
    '2025-02-28',
  )
})

test('without a limit nothing ends', () => {
  const open = { ...terms, validityMonths: null }
  expect(
    validityOf({ ...open, completedOn: day('2026-01-01'), previousValidUntil: null }).validUntil,
  ).toBeNull()
  expect(windowOpens(null, open)).toBeNull()
})

test('nobody loses days by renewing inside the window', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 12 }),
      fc.nat(400),
      (months, window, early) => {
        const some = { ...terms, validityMonths: months, renewalWindowMonths: window }
        const end = day('2028-03-31')
        const completedOn = addDays(end, -early)
        const renewed = validityOf({ ...some, completedOn, previousValidUntil: end })
        const fromCompletion = addMonths(completedOn, months)
        expect(renewed.validUntil !== null && renewed.validUntil >= fromCompletion).toBe(true)
      },
    ),
  )
})
