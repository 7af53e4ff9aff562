import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asKnownBy, instantOf, isWholeDay, knownBy, parseKnown } from '../../../app/domain/coverage/known.ts'
import { day, endOf } from '../../../app/domain/day.ts'

test('a day is known when it has ended, an instant is itself', () => {
  expect(parseKnown('2026-11-23')).toBe('2026-11-23')
  expect(knownBy(day('2026-11-23'))).toEqual(endOf(day('2026-11-23')))
  const ten = parseKnown('2026-11-23T03:00:00.000Z')
  expect(ten && knownBy(ten)).toEqual(new Date('2026-11-23T10:00:00+07:00'))
  expect(ten && isWholeDay(ten)).toBe(false)
})

test.each([
  '2026-02-30',
  '2026-02-30T03:00:00.000Z',
  '2026-11-23T03:00',
  '2026-11-23T25:00:00.000Z',
  'soon',
  '',
])('“%s” is neither', (typed) => {
  expect(parseKnown(typed)).toBeNull()
})

test('by when something was known comes back as it was asked', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      (at) => {
        expect(knownBy(asKnownBy(at))).toEqual(at)
        expect(parseKnown(instantOf(at))).toBe(instantOf(at))
      },
    ),
  )
  expect(asKnownBy(endOf(day('2026-11-23')))).toBe('2026-11-23')
})
