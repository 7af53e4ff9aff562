import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earnedSince, type EarningHistory, type Held } from '../../../app/domain/certificates/earning.ts'
import { addDays, day, type Day } from '../../../app/domain/day.ts'

const done = (completionId: string, on: string) => ({
  ...{ completionId, slug: 'khoa', title: 'Khóa', version: 1, on: day(on) },
})
const terms = { validityMonths: 24, renewalWindowMonths: 3, renewalBase: 'previous-end' as const }
const history = (courses: EarningHistory['courses'], held: Held[] = []): EarningHistory => ({
  ...{ ...terms, courses, held },
})
const certificate = (completionIds: string[], from: string, until: string): Held => ({
  ...{ completionIds, validFrom: day(from), validUntil: day(until), revokedOn: null, supersededOn: null },
})
const longAgo = day('1990-01-01')
const daysOf = (earned: { validFrom: Day; validUntil: Day | null }[]) =>
  earned.map(({ validFrom, validUntil }) => `${validFrom} ${validUntil}`)

describe('training that is recorded long after it was done', () => {
  test('counts from its own day, though a certificate of a later one is held', () => {
    const held = [certificate(['b'], '2026-06-01', '2028-06-01')]
    const earned = earnedSince(history([[done('b', '2026-06-01'), done('a', '2025-03-01')]], held), longAgo)
    expect(daysOf(earned)).toEqual(['2025-03-01 2027-03-01'])
  })

  test('earns one certificate after the other, and the later one renews the earlier', () => {
    const all = [done('c', '2026-12-20'), done('b', '2025-01-10'), done('a', '2023-02-01')]
    expect(daysOf(earnedSince(history([all]), longAgo))).toEqual([
      '2023-02-01 2025-02-01',
      '2025-01-10 2027-02-01',
      '2026-12-20 2029-02-01',
    ])
  })

  test('earns nothing by one course when the other is part of a certificate already', () => {
    const held = [certificate(['a', 'b'], '2025-03-02', '2027-03-02')]
    const courses = [[done('c', '2026-11-01'), done('a', '2025-03-01')], [done('b', '2025-03-02')]]
    expect(earnedSince(history(courses, held), longAgo)).toEqual([])
  })

  test('is complete with the last of the courses, whichever is recorded last', () => {
    const courses = [[done('a', '2025-03-01')], [done('b', '2025-04-01')]]
    expect(daysOf(earnedSince(history(courses), day('2025-03-01')))).toEqual(['2025-04-01 2027-04-01'])
    expect(earnedSince(history([[done('a', '2025-03-01')], []]), longAgo)).toEqual([])
  })

  test('days before the one that is new are not looked at again', () => {
    const all = [done('b', '2026-01-10'), done('a', '2023-02-01')]
    expect(daysOf(earnedSince(history([all]), day('2026-01-10')))).toEqual(['2026-01-10 2028-01-10'])
  })
})

test('of any history: each completion serves one certificate, all of them done by its day, days in order', () => {
  const completions = fc.array(fc.nat(3000), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(completions, { minLength: 1, maxLength: 3 }), (days) => {
      const courses = days.map((all, course) =>
        all
          .map((count, at) => done(`${course}-${at}`, addDays(longAgo, count)))
          .sort((a, b) => (a.on < b.on ? 1 : -1)),
      )
      const earned = earnedSince(history(courses), longAgo)
      const used = earned.flatMap((one) => one.courses.map(({ completionId }) => completionId))
      expect(new Set(used).size).toBe(used.length)
      for (const one of earned) {
        expect(one.courses).toHaveLength(courses.length)
        expect(one.courses.every(({ on }) => on <= one.completedOn)).toBe(true)
        expect(one.validFrom).toBe(one.completedOn)
      }
      const order = earned.map(({ completedOn }) => completedOn)
      expect(order).toEqual([...new Set(order)].sort())
    }),
  )
})
