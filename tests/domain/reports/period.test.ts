import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, type Day } from '../../../app/domain/day.ts'
import {
  offeredPeriods,
  parseReportPeriod,
  periodKey,
  periodOf,
  reportDays,
  trendDays,
} from '../../../app/domain/reports/period.ts'

const today = day('2026-11-30')
const daysOf = (text: string, at: Day = today) => {
  const period = parseReportPeriod(text)
  if (!period) throw new Error(text)
  return reportDays(period, at)
}
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((after) => addDays(day('2000-01-01'), after))
const kinds = fc.constantFrom('month', 'quarter', 'half', 'year')

describe('a period of a report', () => {
  it.each([
    ['2026-10', '2026-10-01', '2026-10-31', '2026-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-01-31'],
    ['2026-Q3', '2026-07-01', '2026-09-30', '2026-06-30'],
    ['2026-Q1', '2026-01-01', '2026-03-31', '2025-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31', '2024-12-31'],
    ['plan-2021-2025', '2021-01-01', '2025-12-31', '2020-12-31'],
  ])('%s is over: its number is that of its last day', (text, first, last, before) => {
    expect(daysOf(text)).toEqual({ first, last, on: last, running: false, before })
  })

  it.each(['2026-11', '2026-Q4', '2026-H2', '2026', 'plan-2026-2030'])(
    '%s is not over: its number is that of today, provisionally',
    (text) => expect(daysOf(text)).toMatchObject({ on: today, running: true }),
  )

  it.each(['2026-12', '2027-Q1', '2027'])('%s has not begun', (text) => expect(daysOf(text)).toBeNull())

  it.each([
    '',
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-H3',
    '26',
    'plan-2020-2025',
    '2026-1',
    '1999',
    '2026-q3',
  ])('%j is none', (text) => expect(parseReportPeriod(text)).toBeNull())

  it('holds the day that it was found by, and no two of a kind overlap or leave a gap', () => {
    fc.assert(
      fc.property(kinds, anyDay, (kind, at) => {
        const period = periodOf(kind, at)
        const days = reportDays(period, day('2099-12-31'))
        if (!days) throw new Error('not begun')
        expect(days.first <= at && at <= days.last).toBe(true)
        expect(days.on).toBe(days.last)
        expect(parseReportPeriod(periodKey(period))).toEqual(period)
        expect(reportDays(periodOf(kind, addDays(days.last, 1)), day('2099-12-31'))?.before).toBe(days.last)
      }),
    )
  })

  it('is never later than today, and the day before it never in it', () => {
    fc.assert(
      fc.property(kinds, anyDay, anyDay, (kind, at, asked) => {
        const days = reportDays(periodOf(kind, at), asked)
        if (!days) {
          expect(at > asked).toBe(true)
          return
        }
        expect(days.on <= asked && days.on >= days.first).toBe(true)
        expect(days.running).toBe(days.last >= asked)
        expect(days.before < days.first).toBe(true)
      }),
    )
  })
})

describe('the periods to choose from', () => {
  it('have all begun, and are each named once', () => {
    const keys = offeredPeriods(today).map(periodKey)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.slice(0, 2)).toEqual(['2026-11', '2026-10'])
    expect(keys).toContain('plan-2026-2030')
    expect(keys.map((key) => daysOf(key))).not.toContain(null)
  })

  it('name every month once, also from the end of a long one', () => {
    const months = offeredPeriods(day('2026-03-31')).map(periodKey).slice(0, 13)
    expect(months.slice(0, 3)).toEqual(['2026-03', '2026-02', '2026-01'])
  })
})

it('a line towards a day has the ends of the months before it and the day itself', () => {
  const days = trendDays(day('2026-11-23'))
  expect(days).toHaveLength(12)
  expect([days[0], days[9], days[10], days[11]]).toEqual([
    '2025-12-31',
    '2026-09-30',
    '2026-10-31',
    '2026-11-23',
  ])
})
