import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysAhead,
  daysBack,
  dayToAsk,
  evenly,
  paceOf,
  perMonth,
  project,
  thinned,
  type ProjectionFacts,
} from '../../../app/domain/coverage/projection.ts'
import { nextLunarNewYear } from '../../../app/domain/coverage/lunar-new-year.ts'
import { neededFor } from '../../../app/domain/coverage/target.ts'
import { addMonths, day, type Day } from '../../../app/domain/day.ts'

const target = { percent: 100, by: day('2027-11-30') }
const from = { day: day('2026-11-30'), required: 100, trained: 60 }
const ahead = (trained: (month: number) => number) =>
  daysAhead(from.day, target.by).map((at, index) => ({ day: at, required: 100, trained: trained(index + 1) }))

test('nobody expires: at four a month, forty people take ten months', () => {
  const facts = { from, idle: ahead(() => 60), months: [4, 4, 4, 4, 4, 4], validityMonths: 24 }
  const { reachedOn, lacking, paceNeeded } = project(facts, target)
  expect(reachedOn).toBe('2027-09-30')
  expect(lacking).toBe(0)
  expect(paceNeeded).toBeCloseTo(40 / 12, 1)
})

test('where as many expire as are trained it is not reached, and the pace that would do says so', () => {
  const facts = { from, idle: ahead((month) => 60 - 4 * month), months: [4, 4, 4], validityMonths: 24 }
  const { reachedOn, lacking, paceNeeded } = project(facts, target)
  expect(reachedOn).toBeNull()
  expect(lacking).toBeGreaterThanOrEqual(40)
  expect(paceNeeded).toBeCloseTo(88 / 12, 1)
})

test('what is earned from now on expires too', () => {
  const late = { percent: 100, by: day('2030-11-30') }
  const idle = daysAhead(from.day, late.by).map((at) => ({ day: at, required: 100, trained: 0 }))
  const { points } = project({ from, idle, months: [2, 2, 2], validityMonths: 12 }, late)
  expect(points.at(-1)?.atPace).toBe(24)
})

test('a target of today needs no pace any more', () => {
  const over = { percent: 100, by: from.day }
  const { paceNeeded, lacking } = project({ from, idle: [], months: [3], validityMonths: null }, over)
  expect(paceNeeded).toBeNull()
  expect(lacking).toBe(40)
})

test('one big class and one empty month do not make the pace', () => {
  expect(paceOf([5, 0, 6, 90, 4, 5])).toBe(5)
  expect(paceOf([6, 0])).toBe(3)
  expect(paceOf([])).toBe(0)
})

const facts: fc.Arbitrary<ProjectionFacts> = fc
  .record({
    required: fc.integer({ min: 1, max: 500 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 13, maxLength: 13 }),
    months: fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
    validityMonths: fc.option(fc.integer({ min: 1, max: 60 })),
  })
  .map(({ required, shares, months, validityMonths }) => {
    const reading = (at: Day, index: number) => ({
      ...{ day: at, required, trained: Math.floor(required * (shares[index] ?? 0)) },
    })
    const idle = daysAhead(from.day, target.by).map((at, index) => reading(at, index + 1))
    return { from: reading(from.day, 0), idle, months, validityMonths }
  })

describe('whatever was and will be', () => {
  test('training helps: at pace there are never fewer than if nobody trains, and never more than are required', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const { required, trained, atPace } of project(given, target).points) {
          expect(atPace).toBeGreaterThanOrEqual(trained)
          expect(atPace).toBeLessThanOrEqual(required)
        }
      }),
    )
  })

  test('a higher pace is never worse', () => {
    fc.assert(
      fc.property(facts, fc.nat(20), (given, more) => {
        const slow = project(given, target)
        const fast = project({ ...given, months: given.months.map((count) => count + more) }, target)
        for (const [index, { atPace }] of slow.points.entries())
          expect(fast.points[index]?.atPace).toBeGreaterThanOrEqual(atPace)
        expect(fast.lacking).toBeLessThanOrEqual(slow.lacking)
        if (slow.reachedOn) expect(fast.reachedOn !== null && fast.reachedOn <= slow.reachedOn).toBe(true)
      }),
    )
  })

  test('the pace that is needed reaches the target on its day; a person a month less does not', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { paceNeeded } = project(given, target)
        if (paceNeeded === null) return
        expect(project({ ...given, months: [paceNeeded] }, target).lacking).toBe(0)
        if (paceNeeded <= 1) return
        const { points, lacking } = project({ ...given, months: [paceNeeded - 1] }, target)
        expect(lacking).toBeGreaterThan(0)
        expect(points.at(-1)?.atPace).toBeLessThan(neededFor(target, given.from.required))
      }),
    )
  })
})

test('days ahead are the ends of months up to the day of the target', () => {
  expect(daysAhead(day('2026-11-23'), day('2027-02-10'))).toEqual([
    ...['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-10'],
  ])
  expect(daysAhead(day('2026-11-30'), day('2026-12-31'))).toEqual(['2026-12-31'])
  expect(daysAhead(day('2026-11-23'), day('2026-11-23'))).toEqual([])
})

test('days back are the ends of the months before', () => {
  expect(daysBack(day('2026-03-15'), 3)).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-15'])
})

test('the next lunar new year lies ahead, at most thirteen months', () => {
  expect(nextLunarNewYear(day('2026-11-23'))).toBe('2027-02-06')
  expect(nextLunarNewYear(day('2027-02-06'))).toBe('2028-01-26')
  expect(nextLunarNewYear(day('2035-02-08'))).toBeNull()
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 96 }), (months) => {
      const after = addMonths(day('2026-02-17'), months)
      const next = nextLunarNewYear(after)
      expect(next !== null && next > after && next <= addMonths(after, 13)).toBe(true)
    }),
  )
})

test('between two readings people come and go evenly', () => {
  const known = [
    { day: day('2026-11-30'), required: 100, trained: 60 },
    { day: day('2027-01-29'), required: 100, trained: 40 },
  ]
  const days = ['2026-11-30', '2026-12-30', '2027-01-29'].map(day)
  expect(evenly(known, days).map(({ trained }) => trained)).toEqual([60, 50, 40])
  expect(evenly(known, [day('2027-02-28')])).toEqual([])
})

test('a few of many days, the last one among them', () => {
  const days = daysAhead(day('2026-11-23'), day('2027-07-10'))
  expect(thinned(days, 3)).toEqual(['2027-01-31', '2027-04-30', '2027-07-10'])
  expect(thinned([], 3)).toEqual([])
})

test('whoever came to be trained counts in the month before a day, or the one before that', () => {
  const since = [
    { day: day('2026-11-30'), people: 2 },
    { day: day('2026-10-31'), people: 3 },
    { day: day('2026-10-30'), people: 5 },
    { day: day('2026-09-30'), people: 7 },
  ]
  expect(perMonth(since, day('2026-11-30'), 2)).toEqual([5, 5])
})

describe('the day on which a target is reached, from readings on a few days', () => {
  const plan = { percent: 100, by: day('2030-12-31') }
  const days = daysAhead(from.day, plan.by)
  const first = thinned(days, 10)

  /** The projection that comes of asking for as long as there is something to ask, and what was asked. */
  function asking(whole: ProjectionFacts, wanted: typeof plan) {
    const asked: Day[] = []
    const known = () => whole.idle.filter((one) => first.includes(one.day) || asked.includes(one.day))
    for (let next = dayToAsk({ ...whole, idle: known() }, days, wanted); next;) {
      expect(asked).not.toContain(next)
      asked.push(next)
      next = dayToAsk({ ...whole, idle: known() }, days, wanted)
    }
    const idle = evenly([whole.from, ...known()], days)
    return { asked, ...project({ ...whole, idle }, wanted) }
  }

  const whole = (trained: (index: number) => number, months: number[], validityMonths: number | null) => ({
    ...{ from, months, validityMonths },
    idle: days.map((at, index) => ({ day: at, required: 100, trained: trained(index) })),
  })

  test('is that of all days, for four days more', () => {
    const leaving = whole((index) => (index < 14 ? 60 : 45), [2, 2, 2], null)
    const { asked, reachedOn } = asking(leaving, plan)
    expect(reachedOn).toBe(project(leaving, plan).reachedOn)
    expect(asked.length).toBeLessThanOrEqual(4)
  })

  test('none is asked about where the target is not reached, or is reached already', () => {
    expect(
      asking(
        whole(() => 60, [0, 0, 0], null),
        plan,
      ).asked,
    ).toEqual([])
    expect(
      asking(
        whole(() => 60, [1, 1, 1], 12),
        plan,
      ).asked,
    ).toEqual([])
    expect(
      asking(
        whole(() => 60, [1, 1, 1], null),
        { ...plan, percent: 50 },
      ).asked,
    ).toEqual([])
  })

  test('is one on which it is reached, after one on which it is not, whatever will be', () => {
    const steps = fc.array(fc.nat(30), { minLength: days.length, maxLength: days.length })
    fc.assert(
      fc.property(steps, fc.nat(5), fc.option(fc.integer({ min: 6, max: 40 })), (lost, pace, validity) => {
        const given = whole((index) => 60 - (lost[index] ?? 0), [pace], validity)
        const { reachedOn } = asking(given, plan)
        const truth = project(given, plan).points
        if (reachedOn === null) return
        const at = truth.findIndex((one) => one.day === reachedOn)
        const [is, was] = [truth[at], truth[at - 1]]
        expect(is && is.atPace >= neededFor(plan, is.required)).toBe(true)
        expect(was && was.atPace >= neededFor(plan, was.required)).toBe(false)
      }),
    )
  })

  test('where people only go evenly or not at all it is that of all days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat({ max: 45 }), fc.nat(40), (pace, at, lost) => {
        const given = whole((index) => (index < at ? 60 : 60 - lost), [pace], null)
        const truth = project(given, plan)
        const full = truth.points.map(({ required, atPace }) => atPace >= required)
        if (full.lastIndexOf(false) > full.indexOf(true) && full.includes(true)) return
        const { asked, reachedOn } = asking(given, plan)
        expect(reachedOn).toBe(truth.reachedOn)
        expect(asked.length).toBeLessThanOrEqual(6)
      }),
    )
  })
})
