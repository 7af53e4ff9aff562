import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { followed, type Wanted } from '../../../app/domain/reports/subscription.ts'

const wanted = (id: string, unitId: string | null, more: Partial<Wanted> = {}): Wanted => ({
  ...{ id, personId: 'son', unitId, dayOfMonth: 5, since: day('2026-01-01') },
  ...more,
})

const became: Record<string, string | null> = { a: 'c', b: 'c', c: 'c', gone: null }
const standing = (unitId: string) => became[unitId] ?? null

describe('subscriptions after units were merged', () => {
  it('come to one letter for two units that became one, on the day chosen last, wanted since the first', () => {
    const [a, b] = [
      wanted('1', 'a', { since: day('2026-03-01') }),
      wanted('2', 'b', { dayOfMonth: 9, since: day('2026-05-01') }),
    ]
    expect(followed([b, a], standing)).toEqual([{ ...b, unitId: 'c', since: '2026-03-01', sources: [a, b] }])
  })

  it('are on the day that was chosen for the unit itself, whenever that was', () => {
    const own = wanted('1', 'c', { dayOfMonth: 3 })
    const [letter] = followed([own, wanted('2', 'a', { since: day('2026-06-01') })], standing)
    expect(letter).toMatchObject({ id: '1', unitId: 'c', dayOfMonth: 3 })
  })

  it('keep the nation apart, and leave out what has nothing in its place', () => {
    const nation = wanted('1', null)
    expect(followed([nation, wanted('2', 'gone')], standing)).toEqual([{ ...nation, sources: [nation] }])
  })

  it('give nobody a letter twice, and lose none whose unit stands', () => {
    const subscription = fc.record({
      id: fc.uuid(),
      personId: fc.constantFrom('son', 'phuc'),
      unitId: fc.constantFrom('a', 'b', 'c', 'gone', null),
      dayOfMonth: fc.integer({ min: 1, max: 28 }),
      since: fc.constantFrom(day('2026-01-01'), day('2026-06-01')),
    })
    fc.assert(
      fc.property(fc.uniqueArray(subscription, { selector: ({ id }) => id }), (all) => {
        const letters = followed(all, standing)
        const keys = letters.map(({ personId, unitId }) => `${personId} ${unitId ?? ''}`)
        expect(new Set(keys).size).toBe(keys.length)
        const stand = all.filter(({ unitId }) => unitId !== 'gone').map(({ id }) => id)
        expect(letters.flatMap(({ sources }) => sources.map(({ id }) => id)).sort()).toEqual(stand.sort())
        for (const { personId, since, sources } of letters)
          for (const source of sources) {
            expect(source.personId).toBe(personId)
            expect(source.since >= since).toBe(true)
          }
      }),
    )
  })
})
