import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, groups, tally, type Group } from '../../../app/domain/coverage/counts.ts'
import { countMovements, moved, movementOf } from '../../../app/domain/reports/movement.ts'

const stood = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 30 }).map(String), fc.constantFrom<Group>(...groups)))
  .map((entries) => new Map(entries))

describe('what moved between two days', () => {
  it.each<[Group | undefined, Group | undefined, string | null]>([
    ['assigned', 'certified', 'newly-trained'],
    ['expired', 'renewal-due', 'newly-trained'],
    ['renewal-due', 'expired', 'lapsed'],
    ['certified', 'renewal-due', null],
    ['assigned', 'in-progress', null],
    [undefined, 'certified', 'joined-trained'],
    [undefined, 'in-grace', 'joined'],
    ['waived', 'assigned', 'joined'],
    ['certified', 'waived', 'left-trained'],
    ['in-progress', undefined, 'left'],
    ['waived', undefined, null],
    [undefined, undefined, null],
  ])('from %s to %s: %s', (before, now, expected) => expect(movementOf(before, now)).toBe(expected))

  it('adds up: what was then and what moved is what is now', () => {
    fc.assert(
      fc.property(stood, stood, (before, now) => {
        const of = (all: Map<string, Group>) => coverageOf(tally([...all.values()]))
        const counts = countMovements(moved(before, now))
        const joined = counts.joined + counts['joined-trained']
        const left = counts.left + counts['left-trained']
        expect(of(before).required + joined - left).toBe(of(now).required)
        const gained = counts['newly-trained'] + counts['joined-trained']
        const lost = counts.lapsed + counts['left-trained']
        expect(of(before).trained + gained - lost).toBe(of(now).trained)
      }),
    )
  })
})
