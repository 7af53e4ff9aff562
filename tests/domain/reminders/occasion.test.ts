import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, day, type Day } from '../../../app/domain/day.ts'
import { newlyDue, occasionKey, type Due } from '../../../app/domain/reminders/newly-due.ts'
import { occasionOn, reminderKinds } from '../../../app/domain/reminders/occasion.ts'
import {
  standing,
  type StandingFacts,
  type StandingTerms,
} from '../../../app/domain/requirements/standing.ts'
import { allDays, anyHistory, factsOn, HISTORY_DAYS, shortTerms } from '../requirements/histories.ts'

const terms: StandingTerms = {
  validityMonths: 24,
  renewalWindowMonths: 3,
  renewalBase: 'previous-end',
  graceDays: 60,
}
const facts: StandingFacts = {
  obligation: { postedSince: day('2024-01-01'), requiredFrom: day('2025-01-01') },
  waivers: [],
  begun: [],
  certificates: [],
}
const certificate = {
  number: '0001/2025/GCN-SYT',
  validFrom: day('2025-03-15'),
  validUntil: day('2027-03-15'),
  revokedOn: null,
  supersededOn: null,
}
const on = (more: Partial<StandingFacts>, at: string, other = terms) => {
  const found = occasionOn({ ...facts, ...more }, other, day(at))
  return found && `${found.kind} ${found.deciding}`
}

describe('the occasion of a day', () => {
  it('is that something is required, until a course is begun', () => {
    expect(on({}, '2025-01-01')).toBe('required 2025-01-01')
    expect(on({}, '2026-01-01')).toBe('required 2025-01-01')
    expect(on({ begun: [day('2025-02-01')] }, '2026-01-01')).toBeNull()
  })

  it('is for newcomers, besides, that their days of grace end', () => {
    const obligation = { postedSince: day('2026-11-02'), requiredFrom: day('2025-01-01') }
    expect(on({ obligation }, '2026-11-02')).toBe('required 2026-11-02')
    expect(on({ obligation }, '2026-12-17')).toBe('required 2026-11-02')
    expect(on({ obligation }, '2026-12-18')).toBe('grace-ending 2027-01-01')
    expect(on({ obligation, begun: [day('2026-11-03')] }, '2026-11-04')).toBeNull()
    expect(on({ obligation, begun: [day('2026-11-03')] }, '2026-12-31')).toBe('grace-ending 2027-01-01')
  })

  it('of a certificate: the window opens, thirty days are left, seven, none', () => {
    const certificates = [certificate]
    expect(on({ certificates }, '2026-12-14')).toBeNull()
    expect(on({ certificates }, '2026-12-15')).toBe('renewal-opens 2027-03-15')
    expect(on({ certificates }, '2027-02-12')).toBe('renewal-opens 2027-03-15')
    expect(on({ certificates }, '2027-02-13')).toBe('expiring 2027-03-15')
    expect(on({ certificates }, '2027-03-08')).toBe('expiring-soon 2027-03-15')
    expect(on({ certificates }, '2027-03-15')).toBe('expired 2027-03-15')
    expect(on({ certificates: [{ ...certificate, revokedOn: day('2026-05-01') }] }, '2026-05-01')).toBe(
      'expired 2026-05-01',
    )
  })

  it('comes before the end also where no window opens, and never where none ends', () => {
    const certificates = [certificate]
    const noWindow = { ...terms, renewalWindowMonths: 0 }
    expect(on({ certificates }, '2027-02-12', noWindow)).toBeNull()
    expect(on({ certificates }, '2027-02-13', noWindow)).toBe('expiring 2027-03-15')
    expect(on({ certificates: [{ ...certificate, validUntil: null }] }, '2027-03-15')).toBeNull()
  })

  it('is none where it was waived or nothing is required, a certificate of old included', () => {
    const waivers = [{ from: day('2025-01-01'), to: null, reason: '' }]
    expect(on({ waivers }, '2026-01-01')).toBeNull()
    expect(on({ obligation: null, certificates: [certificate] }, '2027-03-10')).toBeNull()
  })
})

/** The planner at work on some days: what it makes letters for, with what it has told by then. */
function plan(history: Parameters<typeof factsOn>[0], days: readonly Day[], kinds = [...reminderKinds]) {
  const told = new Set<string>()
  return days.flatMap((at) => {
    const occasion = occasionOn(factsOn(history, at), shortTerms, at)
    const today: Due[] = occasion ? [{ personId: 'p', certificationId: 'c', occasion }] : []
    const due = newlyDue(today, told, kinds)
    for (const one of due) told.add(occasionKey(one))
    return due.map((one) => ({ at, ...one }))
  })
}
const someDays = fc.subarray(allDays, { minLength: 1 })

describe('over any sequence of days', () => {
  it('each occasion is told at most once, and one a day at most', () => {
    fc.assert(
      fc.property(anyHistory, someDays, (history, days) => {
        const told = plan(history, days)
        expect(new Set(told.map(occasionKey)).size).toBe(told.length)
        expect(new Set(told.map(({ at }) => at)).size).toBe(told.length)
      }),
    )
  })

  it('nobody is told anything who is waived, or of whom nothing is required', () => {
    fc.assert(
      fc.property(anyHistory, someDays, (history, days) => {
        for (const { at } of plan(history, days)) {
          const then = factsOn(history, at)
          expect(then.obligation).not.toBeNull()
          expect(standing(then, shortTerms, at).kind).not.toBe('waived')
        }
      }),
    )
  })

  it('after days that were missed only the latest is told, and it is what every day would have ended with', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: HISTORY_DAYS - 1 }), (history, last) => {
        const at = allDays[last] ?? addDays(day('2026-01-01'), last)
        const missed = plan(history, [at])
        const daily = plan(history, allDays.slice(0, last + 1))
        expect(missed.length).toBeLessThanOrEqual(1)
        if (missed[0]) expect(daily.map(occasionKey)).toContain(occasionKey(missed[0]))
      }),
    )
  })

  it('a certificate that runs out by itself is told of in order, each stage in its time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (offset) => {
        const end = addDays(day('2026-03-01'), offset)
        const held = { ...certificate, validFrom: day('2025-12-01'), validUntil: end }
        const bound = [{ from: day('2025-01-01'), to: null, ...facts.obligation }] as never
        const told = plan({ bound, waivers: [], begun: [], certificates: [held] }, allDays)
        expect(told.map(({ occasion }) => occasion.kind).slice(-3)).toEqual([
          'expiring',
          'expiring-soon',
          'expired',
        ])
        const left = told.map(({ at }) => daysBetween(at, end)).slice(-3)
        expect(left).toEqual([Math.min(30, left[0] ?? 0), 7, 0])
      }),
    )
  })

  it('a kind that is not wanted is not told, and nothing milder in its place', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...reminderKinds), (history, unwanted) => {
        const wanted = reminderKinds.filter((kind) => kind !== unwanted)
        const told = plan(history, allDays, wanted).map(occasionKey)
        expect(plan(history, allDays).map(occasionKey)).toEqual(expect.arrayContaining(told))
        expect(told.some((key) => key.split(' ')[2] === unwanted)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})
