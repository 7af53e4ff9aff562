import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, addMonths, day, type Day } from '../../../../app/domain/day.ts'
import {
  forgottenOn,
  leftOn,
  type HeldUntil,
  type Leaver,
} from '../../../../app/domain/people/leaving/leaver.ts'
import { pseudonymOf } from '../../../../app/domain/people/leaving/pseudonym.ts'
import { upcoming } from '../../../../app/domain/people/leaving/upcoming.ts'
import { parseLogin, parseStaffCode } from '../../../../app/domain/people/login.ts'

const until = (text: string | null): HeldUntil => ({ until: text === null ? null : day(text) })
const leaver = (held: Partial<Leaver>): Leaver => ({
  ...{ postings: null, learning: null, offices: null },
  ...{ changedOn: day('2025-07-01'), knownOn: day('2025-07-01') },
  ...held,
})

describe('somebody has left', () => {
  it.each<[string, Partial<Leaver>, string | null]>([
    ['not while posted', { postings: until(null), learning: until(null) }, null],
    ['when the last posting ended', { postings: until('2026-03-01') }, '2026-03-01'],
    [
      'then, though nobody ended the role of a learner',
      { postings: until('2026-03-01'), learning: until(null) },
      '2026-03-01',
    ],
    ['not while a department relies on them', { postings: until('2026-03-01'), offices: until(null) }, null],
    [
      'when the last office ended',
      { postings: until('2026-03-01'), offices: until('2026-05-01') },
      '2026-05-01',
    ],
    ['not while somebody who was never posted learns', { learning: until(null) }, null],
    ['when that learning ended', { learning: until('2026-02-01') }, '2026-02-01'],
    ['from the start, who never held anything', { knownOn: day('2026-01-05') }, '2026-01-05'],
  ])('%s', (_when, held, on) => {
    expect(leftOn(leaver(held))).toBe(on)
  })
})

describe('who somebody was is forgotten', () => {
  it('so many months after they left, on the very day', () => {
    expect(forgottenOn(leaver({ postings: until('2026-01-31') }), 1)).toBe('2026-02-28')
    expect(forgottenOn(leaver({ postings: until('2026-01-31') }), 24)).toBe('2028-01-31')
  })

  it('never soon after it was entered, so that a wrong date can be put right', () => {
    const late = leaver({ postings: until('2020-01-01'), changedOn: day('2026-11-23') })
    expect(forgottenOn(late, 24)).toBe('2026-12-23')
  })

  const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(day('2020-01-01'), count))
  const held = fc.option(fc.record({ until: fc.option(days) }))

  test('never while anything is held, never before the retention is over', () => {
    fc.assert(
      fc.property(
        held,
        held,
        held,
        days,
        fc.integer({ min: 1, max: 240 }),
        (postings, learning, offices, on, months) => {
          const one: Leaver = { postings, learning, offices, changedOn: on, knownOn: on }
          const forgotten = forgottenOn(one, months)
          const open = (stretch: HeldUntil | null) => stretch?.until === null
          if (open(postings) || open(offices)) return forgotten === null
          const last: Day[] = [postings?.until, offices?.until].filter(
            (end) => end !== undefined && end !== null,
          )
          return forgotten === null || last.every((end) => forgotten >= addMonths(end, months))
        },
      ),
    )
  })
})

it('what is to come is counted for tonight, next and the year', () => {
  const days = ['2026-01-01', '2026-11-24', '2026-12-05', '2026-12-01', '2026-12-01', '2027-11-24'].map(day)
  expect(upcoming(days, day('2026-11-23'))).toEqual({
    ...{ due: 2, next: { on: day('2026-12-01'), people: 2 }, year: 5 },
  })
  expect(upcoming([], day('2026-11-23'))).toEqual({ due: 0, next: null, year: 0 })
})

it('a pseudonym is nobody’s to type', () => {
  const { staffCode, mark } = pseudonymOf('01939f3c-aaaa-7bbb-8ccc-9f3c2a1b7d04')
  expect(mark).toBe('9f3c2a1b7d04')
  expect(parseStaffCode(staffCode)).toBeNull()
  expect(parseLogin(staffCode)).toMatchObject({ phone: null, email: null })
})
