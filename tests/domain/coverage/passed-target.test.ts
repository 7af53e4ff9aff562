import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aimOf } from '../../../app/domain/coverage/passed-target.ts'
import { targetOf, type SetTarget } from '../../../app/domain/coverage/target.ts'
import { day } from '../../../app/domain/day.ts'
import type { Period } from '../../../app/domain/period.ts'
import type { Lineage, Step } from '../../../app/domain/units/lineage.ts'

const first = day('2025-01-01')
const merger = day('2026-07-01')
const later = day('2027-01-01')
const step = (oldUnitId: string, newUnitId: string, on = merger, more: Partial<Step> = {}): Step => ({
  ...{ oldUnitId, newUnitId, on, extent: 'full', main: true },
  ...more,
})
const set = (unitId: string | null, percent: number): SetTarget => ({
  ...{ unitId, percent, by: day('2027-12-31') },
})
const goal = (percent: number) => ({ percent, by: '2027-12-31' })

/** A and B become C, which becomes D later, alone. */
const lives = new Map<string, Period[]>([
  ['a', [{ from: first, to: merger }]],
  ['b', [{ from: first, to: merger }]],
  ['c', [{ from: merger, to: later }]],
  ['d', [{ from: later, to: null }]],
])
const lineage: Lineage = { lives, steps: [step('a', 'c'), step('b', 'c'), step('c', 'd', later)] }
const aim = (targets: SetTarget[], unitId = 'c', on = merger) => aimOf(targets, [unitId, 'tinh'], lineage, on)

describe('the target of a unit that came from others', () => {
  it('is theirs where they had the same, and says from whom', () => {
    const same = [set('a', 90), set('b', 90), set('tinh', 80)]
    expect(aim(same)).toEqual({ ...goal(90), passedFrom: ['a', 'b'], differing: [] })
    expect(aim(same, 'd', later)).toEqual({ ...goal(90), passedFrom: ['a', 'b'], differing: [] })
  })

  it('is none of theirs where they differ: that of the next above counts, and each is told until one is set', () => {
    const told = [
      { unitId: 'a', target: goal(90) },
      { unitId: 'b', target: null },
    ]
    expect(aim([set('a', 90), set('tinh', 80)])).toEqual({ ...goal(80), passedFrom: [], differing: told })
    expect(aim([set('a', 90), set('tinh', 80)], 'd', later).differing).toEqual(told)
    expect(aim([set('a', 90), set('b', 70)]).differing.map(({ target }) => target)).toEqual([
      goal(90),
      goal(70),
    ])
    expect(aim([set('a', 90), set('c', 85)])).toEqual({ ...goal(85), passedFrom: [], differing: [] })
  })

  it('is told of as that of another where it was there before they went into it', () => {
    const absorbing = { ...lineage, lives: new Map([...lives, ['c', [{ from: first, to: null }]]]) }
    const found = aimOf([set('a', 90), set('b', 90)], ['c'], absorbing, merger)
    expect(found).toMatchObject({ percent: 100, passedFrom: [] })
    expect(found.differing.map(({ unitId }) => unitId)).toEqual(['c', 'a', 'b'])
  })

  it('passes on to the main one of several parts alone', () => {
    const parts = [
      step('a', 'c', merger, { extent: 'partial' }),
      step('a', 'e', merger, { extent: 'partial', main: false }),
    ]
    const split = { lives: new Map([...lives, ['e', [{ from: merger, to: null }]]]), steps: parts }
    expect(aimOf([set('a', 90)], ['c'], split, merger).percent).toBe(90)
    expect(aimOf([set('a', 90)], ['e'], split, merger)).toMatchObject({ percent: 100, differing: [] })
  })

  it('counts for what lies in it, too', () => {
    expect(aimOf([set('a', 90), set('b', 90)], ['xa', 'c'], lineage, merger)).toMatchObject(goal(90))
  })

  it('changes nothing of the units before it, nor anything once it is undone', () => {
    const units = fc.subarray(['a', 'b', 'tinh', null])
    const percents = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(units, percents, (some, values) => {
        const targets = some.map((unitId, index) => set(unitId, values[index] ?? 1))
        const before = { ...targetOf(targets, ['a', 'tinh']), passedFrom: [], differing: [] }
        expect(aimOf(targets, ['a', 'tinh'], lineage, first)).toEqual(before)
        const undone = { lives: new Map([['a', [{ from: first, to: null }]]]), steps: [] }
        expect(aimOf(targets, ['a', 'tinh'], undone, merger)).toEqual(before)
      }),
    )
  })

  it('is never one that some of them had and others not, and none of theirs is left untold', () => {
    const targets = fc.record({
      a: fc.option(fc.constantFrom(80, 90)),
      b: fc.option(fc.constantFrom(80, 90)),
    })
    fc.assert(
      fc.property(targets, ({ a, b }) => {
        const found = aim([...(a ? [set('a', a)] : []), ...(b ? [set('b', b)] : [])])
        expect(found.passedFrom.length > 0).toBe(a !== null && a === b)
        expect(found.differing.length > 0).toBe(a !== b)
        expect(found.percent).toBe(a !== null && a === b ? a : 100)
      }),
    )
  })
})
