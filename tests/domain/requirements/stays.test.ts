import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, type Day } from '../../../app/domain/day.ts'
import { contains } from '../../../app/domain/period.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { endingOf, staysOf, type HeldRequirement, type Stay } from '../../../app/domain/requirements/stays.ts'
import type { Ways } from '../../../app/domain/units/pass-on.ts'

const merged = day('2026-07-01')
/** A and B became C on that day; D is untouched. */
const ways: Ways = {
  heirs: new Map([
    ['A', ['C']],
    ['B', ['C']],
  ]),
  lives: new Map([
    ['A', { from: day('2025-07-01'), to: merged }],
    ['B', { from: day('2025-07-01'), to: merged }],
    ['C', { from: merged, to: null }],
    ['D', { from: day('2025-07-01'), to: null }],
  ]),
}
const over = (unitId: string, from: string, to: string | null = null): Stay => ({
  ...{ unitId, from: day(from), to: to === null ? null : day(to) },
})
const named = (stays: Stay[], name: string): HeldRequirement[] =>
  stays.map((stay, index) => ({ ...stay, id: `${name}${index}` }))
const recorded = (stay: Stay, name: string) => named(staysOf(stay, ways), name)

function ended(target: HeldRequirement, end: string | null, alike: HeldRequirement[]) {
  const ending = endingOf(target, end === null ? null : day(end), { alike, ways })
  if (isRefusal(ending)) throw new Error(ending.refused)
  return ending
}
const first = (list: HeldRequirement[]): HeldRequirement => {
  const [one] = list
  if (!one) throw new Error('nothing is recorded')
  return one
}

test('a requirement goes on where its unit went', () => {
  expect(staysOf(over('A', '2026-01-01'), ways)).toEqual([
    over('A', '2026-01-01', '2026-07-01'),
    over('C', '2026-07-01'),
  ])
  expect(staysOf(over('A', '2026-01-01', '2026-03-01'), ways)).toEqual([
    over('A', '2026-01-01', '2026-03-01'),
  ])
  expect(staysOf(over('D', '2026-01-01'), ways)).toEqual([over('D', '2026-01-01')])
})

test('one that ends before its unit does takes with it what passed on', () => {
  const own = recorded(over('A', '2026-01-01'), 'a')
  expect(ended(first(own), '2026-03-01', own)).toEqual({
    withdrawn: own,
    kept: over('A', '2026-01-01', '2026-03-01'),
    lost: [over('A', '2026-03-01', '2026-07-01'), over('C', '2026-07-01')],
  })
})

test('what another one passed on to the same unit stays', () => {
  const [a, b] = [recorded(over('A', '2026-01-01'), 'a'), recorded(over('B', '2026-02-01', null), 'b')]
  const known = [...a, first(b)]
  expect(ended(first(a), null, known).withdrawn).toEqual([first(a)])
  expect(ended(first(a), null, a).withdrawn).toEqual(a)
})

test('what was required of the later unit by itself stays', () => {
  const own = recorded(over('A', '2026-01-01'), 'a')
  const later = named([over('C', '2026-09-01')], 'c')
  expect(ended(first(own), null, [...own, ...later]).withdrawn).toEqual(own)
})

test.each([
  ['before it begins', '2026-01-01'],
  ['after it ended', '2026-07-02'],
])('no end %s', (_, end) => {
  const own = recorded(over('A', '2026-01-01'), 'a')
  expect(endingOf(first(own), day(end), { alike: own, ways })).toEqual({
    ...{ refused: 'day-outside-requirement', from: '2026-01-01', to: merged },
  })
  expect(endingOf(first(own), merged, { alike: own, ways })).toEqual({ refused: 'nothing-changes' })
})

test('after an end nothing is required that would not be had it been entered with that end', () => {
  const days: fc.Arbitrary<Day> = fc
    .integer({ min: 1, max: 28 })
    .chain((date) => fc.integer({ min: 1, max: 12 }).map((month) => day(`2026-${pad(month)}-${pad(date)}`)))
  const pad = (number: number) => String(number).padStart(2, '0')
  fc.assert(
    fc.property(fc.constantFrom('A', 'D'), days, days, days, (unitId, from, end, asked) => {
      fc.pre(from < end && (unitId !== 'A' || (from < merged && end < merged)))
      const own = recorded({ unitId, from, to: null }, 'a')
      const { withdrawn, kept } = ended(first(own), end, own)
      const left = [...own.filter((one) => !withdrawn.includes(one)), ...(kept ? [kept] : [])]
      const holds = (stays: Stay[]) =>
        stays.filter((stay) => contains(stay, asked)).map((stay) => stay.unitId)
      expect(holds(left)).toEqual(holds(staysOf({ unitId, from, to: end }, ways)))
    }),
  )
})
