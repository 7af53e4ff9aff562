import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../../app/domain/day.ts'
import {
  beginsAfter,
  standsAs,
  standsOn,
  type Lineage,
  type Step,
} from '../../../app/domain/units/lineage.ts'
import type { Period } from '../../../app/domain/period.ts'

const first = day('2025-01-01')
const merger = day('2026-08-01')
const again = day('2026-10-01')
const until = (to: typeof first, from = first): Period => ({ from, to })
const step = (oldUnitId: string, newUnitId: string, on = merger, more: Partial<Step> = {}): Step => ({
  ...{ oldUnitId, newUnitId, on, extent: 'full', main: true },
  ...more,
})

/** A and B become C, which becomes D and, for a small part, E. */
const lineage: Lineage = {
  lives: new Map([
    ['a', [until(merger)]],
    ['b', [until(merger)]],
    ['c', [until(again, merger)]],
    ['d', [{ from: again, to: null }]],
    ['e', [{ from: again, to: null }]],
  ]),
  steps: [
    step('a', 'c'),
    step('b', 'c'),
    step('c', 'e', again, { extent: 'partial', main: false }),
    step('c', 'd', again, { extent: 'partial' }),
  ],
}

describe('the unit as which one stands', () => {
  it.each([
    ['a', '2026-07-31', 'a'],
    ['a', '2026-08-01', 'c'],
    ['b', '2026-09-30', 'c'],
    ['b', '2026-10-01', 'd'],
    ['c', '2026-07-31', null],
    ['e', '2026-12-31', 'e'],
    ['nobody', '2026-12-31', null],
  ])('of %s on %s is %s', (unitId, on, expected) => {
    expect(standsAs(lineage, unitId, day(on))).toBe(expected)
  })

  it('is none after one that ended and passed on to nothing, and none before it began', () => {
    const alone: Lineage = { lives: new Map([['x', [until(merger)]]]), steps: [] }
    expect(standsAs(alone, 'x', merger)).toBeNull()
    expect(beginsAfter(alone, 'x', merger)).toBe(false)
    expect(beginsAfter(lineage, 'd', day('2026-09-30'))).toBe(true)
  })

  it('does not go round in circles', () => {
    const round = { lives: new Map(), steps: [step('x', 'y'), step('y', 'x')] }
    expect(standsAs(round, 'x', again)).toBeNull()
  })

  it('is there on the day, and what becomes of units later changes it for no earlier day', () => {
    const units = ['a', 'b', 'c', 'd', 'e']
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.integer({ min: 0, max: 700 }), (unitId, after) => {
        const on = addDays(first, after)
        const standing = standsAs(lineage, unitId, on)
        if (standing !== null) expect(standsOn(lineage, standing, on)).toBe(true)
        const known = { ...lineage, steps: lineage.steps.filter((one) => one.on <= on) }
        expect(standsAs(known, unitId, on)).toBe(standing)
      }),
    )
  })
})
