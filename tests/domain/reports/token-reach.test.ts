import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import type { Period } from '../../../app/domain/period.ts'
import { tokenReach } from '../../../app/domain/reports/token-reach.ts'
import type { Lineage, Step } from '../../../app/domain/units/lineage.ts'

const first = day('2025-07-01')
const merger = day('2026-12-01')
const eve = day('2026-11-30')
const none = new Set<string>()

const step = (oldUnitId: string, newUnitId: string, more: Partial<Step> = {}): Step => ({
  ...{ oldUnitId, newUnitId, on: merger, extent: 'full', main: true },
  ...more,
})
type Life = [string, Period[]]
const world = (steps: Step[], there: string[] = []): Lineage => {
  const old = steps.map(({ oldUnitId }) => oldUnitId)
  const lives = [
    ...old.map((id): Life => [id, [{ from: first, to: merger }]]),
    ...steps.map(({ newUnitId, on }): Life => [newUnitId, [{ from: on, to: null }]]),
    ...there.map((id): Life => [id, [{ from: first, to: null }]]),
  ]
  return { lives: new Map(lives), steps }
}

describe('what a token reads after its unit ended', () => {
  it('is its successor, where nothing else went into that', () => {
    const alone = world([step('a', 'c')])
    expect(tokenReach(alone, 'a', none, merger)).toEqual({
      ...{ reads: ['a', 'c'], standing: ['c'], ended: ['a'], undecided: [] },
    })
  })

  it('is its own past alone where another unit went into its successor, until somebody says otherwise', () => {
    const both = world([step('a', 'c'), step('b', 'c')])
    expect(tokenReach(both, 'a', none, merger)).toEqual({
      ...{ reads: ['a'], standing: [], ended: ['a'], undecided: ['c'] },
    })
    expect(tokenReach(both, 'a', new Set(['c']), merger)).toMatchObject({
      ...{ reads: ['a', 'c'], standing: ['c'], undecided: [] },
    })
  })

  it('is decided on where its successor was there before, or took a part of another', () => {
    expect(tokenReach(world([step('a', 'c')], ['c']), 'a', none, merger).undecided).toEqual(['c'])
    const part = step('b', 'c', { extent: 'partial', main: false })
    expect(tokenReach(world([step('a', 'c'), part]), 'a', none, merger).undecided).toEqual(['c'])
  })

  it('is the main part of what it was split into, and all of what it became wholly', () => {
    const split = world([
      step('a', 'c', { extent: 'partial' }),
      step('a', 'd', { extent: 'partial', main: false }),
    ])
    expect(tokenReach(split, 'a', none, merger).reads).toEqual(['a', 'c'])
  })

  it('changes on the day itself, and is as before once it is undone, whatever was said meanwhile', () => {
    const both = world([step('a', 'c'), step('b', 'c')])
    const before = { reads: ['a'], standing: ['a'], ended: [], undecided: [] }
    expect(tokenReach(both, 'a', new Set(['c']), eve)).toEqual(before)
    const undone: Lineage = { lives: new Map([['a', [{ from: first, to: null }]]]), steps: [] }
    expect(tokenReach(undone, 'a', new Set(['c']), merger)).toEqual(before)
  })

  it('goes on over several reorganisations, each decided on for itself', () => {
    const later = day('2027-06-01')
    const lives = new Map<string, Period[]>([
      ['a', [{ from: first, to: merger }]],
      ['c', [{ from: merger, to: later }]],
      ['b', [{ from: first, to: later }]],
      ['d', [{ from: later, to: null }]],
    ])
    const steps = [step('a', 'c'), step('c', 'd', { on: later }), step('b', 'd', { on: later })]
    expect(tokenReach({ lives, steps }, 'a', none, later)).toEqual({
      ...{ reads: ['a', 'c'], standing: [], ended: ['a', 'c'], undecided: ['d'] },
    })
  })

  it('is never more than was granted or said, and never ends in silence where something came after', () => {
    const units = ['a', 'b', 'c', 'd', 'e', 'f']
    const pair = fc.record({
      oldUnitId: fc.constantFrom('a', 'b', 'c'),
      newUnitId: fc.constantFrom('d', 'e', 'f'),
      extent: fc.constantFrom('full' as const, 'partial'),
      main: fc.boolean(),
      on: fc.constant(merger),
    })
    fc.assert(
      fc.property(fc.array(pair), fc.subarray(units), fc.subarray(['d', 'e', 'f']), (steps, said, there) => {
        const extended = new Set(said)
        const { reads, standing, undecided } = tokenReach(world(steps, there), 'a', extended, merger)
        for (const unitId of reads.filter((id) => id !== 'a' && !extended.has(id))) {
          expect(there).not.toContain(unitId)
          for (const from of steps.filter(({ newUnitId }) => newUnitId === unitId))
            expect(reads).toContain(from.oldUnitId)
        }
        const heirs = steps.filter((one) => one.oldUnitId === 'a' && (one.main || one.extent === 'full'))
        if (heirs.length > 0) expect([...standing, ...undecided]).not.toEqual([])
        for (const { newUnitId } of heirs) expect([...reads, ...undecided]).toContain(newUnitId)
        expect(reads.filter((id) => undecided.includes(id))).toEqual([])
      }),
    )
  })
})
