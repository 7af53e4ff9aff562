import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  defaultTarget,
  lackingFor,
  neededFor,
  readTarget,
  targetOf,
} from '../../../app/domain/coverage/target.ts'
import { day } from '../../../app/domain/day.ts'

const today = day('2026-11-23')
const coverage = (required: number, trained: number) => ({
  ...{ required, trained, inGrace: 0, waived: 0, rate: required === 0 ? null : trained / required },
})

test('where nothing is set, everybody by the end of 2030', () => {
  expect(targetOf([], ['xa', 'tinh'])).toEqual({ percent: 100, by: '2030-12-31' })
})

test('the target set nearest to a unit counts, then that for every unit', () => {
  const set = [
    { unitId: null, percent: 70, by: day('2028-12-31') },
    { unitId: 'tinh', percent: 80, by: day('2027-12-31') },
    { unitId: 'xa', percent: 90, by: day('2027-06-30') },
  ]
  expect(targetOf(set, ['xa', 'tinh']).percent).toBe(90)
  expect(targetOf(set, ['xa-khac', 'tinh']).percent).toBe(80)
  expect(targetOf(set, ['tinh-khac']).percent).toBe(70)
})

test.each([
  ['0', '2030-12-31', 'percent'],
  ['101', '2030-12-31', 'percent'],
  ['99.5', '2030-12-31', 'percent'],
  ['', '2030-12-31', 'percent'],
  ['100', '2030-02-30', 'by'],
  ['100', '2026-11-22', 'by'],
  ['100', '2046-11-24', 'by'],
])('%s per cent by %s is refused', (percent, by, field) => {
  expect(readTarget({ percent, by }, today)).toEqual({ refused: 'invalid-input', field })
})

test('a target may end today, and in twenty years', () => {
  expect(readTarget({ percent: ' 95 ', by: '2026-11-23' }, today)).toEqual({ percent: 95, by: '2026-11-23' })
  expect(readTarget({ percent: '100', by: '2046-11-23' }, today)).toEqual({ percent: 100, by: '2046-11-23' })
})

test('a share of a person is a whole one', () => {
  expect(neededFor({ percent: 90 }, 11)).toBe(10)
  expect(lackingFor({ percent: 90 }, coverage(11, 9))).toBe(1)
  expect(lackingFor({ percent: 90 }, coverage(10, 9))).toBe(0)
  expect(lackingFor(defaultTarget, coverage(0, 0))).toBe(0)
})

test('as many as are lacking make the target, one fewer does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(40_000), fc.nat(40_000), (percent, a, b) => {
      const [trained, required] = a < b ? [a, b] : [b, a]
      const lacking = lackingFor({ percent }, coverage(required, trained))
      expect((trained + lacking) * 100 >= percent * required).toBe(true)
      if (lacking > 0) expect((trained + lacking - 1) * 100 < percent * required).toBe(true)
    }),
  )
})
