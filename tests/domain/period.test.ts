import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, endOf } from '../../app/domain/day.ts'
import { contains, knownBy, overlap, unbroken, type Period } from '../../app/domain/period.ts'

const july = day('2025-07-01')
const today = day('2026-11-24')

const days = fc.integer({ min: 0, max: 60 }).map((after) => addDays(july, after))
const periods: fc.Arbitrary<Period> = fc
  .tuple(days, fc.option(fc.integer({ min: 1, max: 20 })))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }))

/** A stretch of days that every period with an end has ended by. */
const calendar = Array.from({ length: 120 }, (_, after) => addDays(july, after))

describe('a period', () => {
  it('holds its first day and not the day it ends', () => {
    const period = { from: july, to: today }
    expect(contains(period, july)).toBe(true)
    expect(contains(period, addDays(today, -1))).toBe(true)
    expect(contains(period, today)).toBe(false)
    expect(contains(period, addDays(july, -1))).toBe(false)
    expect(contains({ from: july, to: null }, day('2099-01-01'))).toBe(true)
  })

  it('that ends where the next begins does not overlap it', () => {
    expect(overlap({ from: july, to: today }, { from: today, to: null })).toBe(false)
  })

  it('overlaps another exactly where a day lies in both', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const shared = calendar.some((at) => contains(a, at) && contains(b, at))
        expect(overlap(a, b)).toBe(shared)
        expect(overlap(b, a)).toBe(shared)
      }),
    )
  })
})

describe('the unbroken stretch around a day', () => {
  it('joins what touches, and stops at a gap of one day', () => {
    const [a, b, c] = [july, addDays(july, 10), addDays(july, 20)]
    const joined = [
      { from: b, to: c },
      { from: a, to: b },
    ]
    expect(unbroken(joined, b)).toEqual({ from: a, to: c })
    const apart = [
      { from: a, to: addDays(b, -1) },
      { from: b, to: null },
    ]
    expect(unbroken(apart, b)).toEqual({ from: b, to: null })
    expect(unbroken(apart, addDays(b, -1))).toBeNull()
  })

  it('is the days that one can walk to without leaving the periods', () => {
    fc.assert(
      fc.property(fc.array(periods, { maxLength: 6 }), days, (given, at) => {
        const covered = (on: typeof at) => given.some((period) => contains(period, on))
        const stretch = unbroken(given, at)
        expect(stretch !== null).toBe(covered(at))
        if (!stretch) return
        expect(contains(stretch, at)).toBe(true)
        expect(calendar.filter((on) => contains(stretch, on)).every(covered)).toBe(true)
        expect(covered(addDays(stretch.from, -1))).toBe(false)
        if (stretch.to) expect(covered(stretch.to)).toBe(false)
      }),
    )
  })
})

describe('what was known', () => {
  const [monday, tuesday] = [day('2026-11-23'), day('2026-11-24')]
  const recorded = (at: string, retracted: string | null) => ({
    recordedAt: new Date(at),
    retractedAt: retracted === null ? null : new Date(retracted),
  })

  it('when a day ended was entered by then', () => {
    const fact = recorded('2026-11-23T17:00:00Z', null)
    expect(knownBy(fact, endOf(monday))).toBe(false)
    expect(knownBy(fact, endOf(tuesday))).toBe(true)
    expect(knownBy(fact, null)).toBe(true)
  })

  it('stays known of the day before it was withdrawn', () => {
    const fact = recorded('2026-11-01T01:00:00Z', '2026-11-23T17:00:00Z')
    expect(knownBy(fact, endOf(monday))).toBe(true)
    expect(knownBy(fact, endOf(tuesday))).toBe(false)
    expect(knownBy(fact, null)).toBe(false)
  })
})
