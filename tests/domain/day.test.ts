import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  day,
  dayOf,
  daysBetween,
  endOf,
  parseDay,
  startOf,
} from '../../app/domain/day.ts'

const days = fc.integer({ min: 0, max: 73_000 }).map((after) => addDays(day('1900-01-01'), after))

describe('a day as people write it', () => {
  it.each(['1900-01-01', '2024-02-29', '2025-07-01', '2999-12-31'])('%s is one', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  it.each([
    ...[
      '2025-02-29',
      '2026-02-31',
      '2025-13-01',
      '2025-00-10',
      '2025-01-00',
      '1899-12-31',
      '0001-01-01',
      '3000-01-01',
      '9999-12-31',
    ],
    ...['', '2025-7-1', '01/07/2025', '2025-07-01T00:00', ' 2025-07-01', '12025-07-01', '٢٠٢٥-٠٧-٠١'],
  ])('“%s” is none', (text) => {
    expect(parseDay(text)).toBeNull()
    expect(() => day(text)).toThrow(RangeError)
  })
})

describe('a day in Hanoi', () => {
  it('begins at 17:00 of the day before in Greenwich', () => {
    expect(dayOf(new Date('2026-01-01T16:59:59.999Z'))).toBe('2026-01-01')
    expect(dayOf(new Date('2026-01-01T17:00:00Z'))).toBe('2026-01-02')
    expect(startOf(day('2026-01-02'))).toEqual(new Date('2026-01-01T17:00:00Z'))
  })

  it('ends where the next one begins, and holds every instant between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 24 * 60 * 60 * 1000 - 1 }), (at, after) => {
        expect(endOf(at)).toEqual(startOf(addDays(at, 1)))
        expect(dayOf(new Date(startOf(at).getTime() + after))).toBe(at)
      }),
    )
  })
})

describe('counting days', () => {
  it('goes there and back, and compares as text', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (at, count) => {
        fc.pre(addDays(at, count) >= '1900-01-01')
        expect(daysBetween(at, addDays(at, count))).toBe(count)
        expect(addDays(at, count) > at).toBe(count > 0)
      }),
    )
  })
})

describe('counting months', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-11-24', 24, '2028-11-24'],
    ['2025-01-15', -1, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  it('keeps the date unless the month is too short for it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 600 }), (at, months) => {
        const then = addMonths(at, months)
        expect(parseDay(then)).toBe(then)
        const isLastOfMonth = addDays(then, 1).endsWith('-01')
        expect(then.slice(8) === at.slice(8) || (then.slice(8) < at.slice(8) && isLastOfMonth)).toBe(true)
      }),
    )
  })
})
