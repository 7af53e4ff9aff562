import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../../app/domain/day.ts'
import { periodKey } from '../../../app/domain/reports/period.ts'
import { dueReport, parseDayOfMonth, reportedMonth } from '../../../app/domain/reports/subscription.ts'

const long = day('2026-01-01')

describe('a monthly report', () => {
  it.each([
    ['2026-11-04', null],
    ['2026-11-05', '2026-11-01'],
    ['2026-11-30', '2026-11-01'],
    ['2026-12-04', null],
  ])('for the fifth is on %s due for %s', (today, expected) => {
    expect(dueReport({ dayOfMonth: 5, since: long }, day(today))).toBe(expected)
  })

  it('is not due in the month in which somebody subscribed after its day', () => {
    const subscribed = { dayOfMonth: 5, since: day('2026-11-20') }
    expect(dueReport(subscribed, day('2026-11-21'))).toBeNull()
    expect(dueReport(subscribed, day('2026-12-05'))).toBe('2026-12-01')
    expect(dueReport({ ...subscribed, since: day('2026-11-05') }, day('2026-11-05'))).toBe('2026-11-01')
  })

  it('is about the month before', () => {
    expect(periodKey(reportedMonth(day('2026-11-01')))).toBe('2026-10')
    expect(periodKey(reportedMonth(day('2026-01-01')))).toBe('2025-12')
  })

  it('is due once a month, whichever day of it is the first on which anybody asks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 800 }), (dayOfMonth, after) => {
        const today = addDays(day('2026-02-01'), after)
        const due = dueReport({ dayOfMonth, since: long }, today)
        expect(due).toBe(Number(today.slice(8)) >= dayOfMonth ? `${today.slice(0, 8)}01` : null)
      }),
    )
  })

  it.each([
    ['1', 1],
    [' 28 ', 28],
    ['0', null],
    ['29', null],
    ['', null],
    ['x', null],
    ['1.5', null],
  ])('of day %j: %s', (typed, expected) => expect(parseDayOfMonth(typed)).toBe(expected))
})
