import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../../../app/domain/day.ts'
import { contains } from '../../../app/domain/period.ts'
import { comingAfter, passOn, seats, type Holding } from '../../../app/domain/units/pass-on.ts'
import { planImport } from '../../../app/domain/units/plan-import.ts'
import { planReorganisation } from '../../../app/domain/units/plan-reorganisation.ts'
import type { ListedUnit } from '../../../app/domain/units/unit-list.ts'
import type { MapRow } from '../../../app/domain/units/unit-map.ts'
import type { UnitRecord } from '../../../app/domain/units/unit-record.ts'
import { applied, clashes, countingKeys, picture } from '../../support/ledger.ts'

const first = day('2024-01-01')
const provinces = ['01', '02']
const codes = ['00001', '00002', '00003', '00004', '00005', '00006']
const name = (code: string) => `Xã Số ${Number(code)}`

function listOf(where: readonly (string | null)[]): ListedUnit[] {
  const communes = where.flatMap((province, at): ListedUnit[] => {
    const code = codes[at] ?? ''
    if (province === null) return []
    return [
      { level: 'commune', code, name: name(code), kind: 'commune', parent: province, province, row: at + 2 },
    ]
  })
  const tops = provinces.map((code): ListedUnit => ({
    ...{
      level: 'province',
      code,
      name: `Tỉnh Số ${Number(code)}`,
      kind: 'province',
      parent: null,
      province: code,
      row: 2,
    },
  }))
  return [...tops, ...communes]
}

/** Which of six codes are there, in which of two provinces: an official list. */
const list = fc.array(fc.constantFrom('01', '02', null), { minLength: 6, maxLength: 6 }).map(listOf)

/** Where each of six codes goes: nowhere is said, wholly into one, or in parts into two. */
const map = fc
  .array(fc.option(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 2 })), {
    minLength: 6,
    maxLength: 6,
  })
  .map((targets) =>
    targets.flatMap((into, at) =>
      (into ?? []).map((newCode, row): MapRow => ({
        ...{
          row: at * 2 + row + 2,
          oldCode: codes[at] ?? '',
          oldName: '',
          oldLevel: 'commune',
          provinces: null,
        },
        ...{ newCode, newName: `Xã Mới ${newCode}`, newKind: 'commune' },
        extent: into?.length === 1 ? 'full' : 'partial',
      })),
    ),
  )

type Step = { list: ListedUnit[] } | { map: MapRow[] }
const step: fc.Arbitrary<Step> = fc.oneof(
  list.map((each) => ({ list: each })),
  map.map((each) => ({ map: each })),
)
const history = fc.tuple(
  list,
  fc.array(fc.record({ step, after: fc.integer({ min: 1, max: 200 }) }), { maxLength: 5 }),
)

const newKey = countingKeys('k')
const keyed = (known: readonly UnitRecord[], changes: Parameters<typeof applied>[1]) =>
  applied(known, changes, newKey)

/** Plays a history and tells of each step what was known before and after it. */
function play(
  [start, steps]: [ListedUnit[], { step: Step; after: number }[]],
  look: (before: UnitRecord[], after: UnitRecord[], on: Day, what: Step) => void,
): void {
  const begun = planImport([], start, first, newKey)
  if ('lives' in begun) throw new Error('a first list ends nothing')
  let known = keyed([], begun.changes)
  let on = first
  for (const { step: next, after } of steps) {
    on = addDays(on, after)
    const planned =
      'list' in next
        ? planImport(known, next.list, on, newKey)
        : planReorganisation({ records: known, successions: [] }, next.map, on, newKey)
    if ('lives' in planned) continue
    const changed = keyed(known, planned.changes)
    look(known, changed, on, next)
    known = changed
  }
}

test('whatever comes, earlier days stay as they were, no code and no unit is there twice, and nobody lies nowhere', () => {
  fc.assert(
    fc.property(history, (played) => {
      play(played, (before, after, on) => {
        for (const back of [1, 30, 300])
          expect(picture(after, addDays(on, -back))).toEqual(picture(before, addDays(on, -back)))
        expect(clashes(after)).toEqual([])
        for (const ahead of [0, 50, 1000])
          expect(picture(after, addDays(on, ahead)).join()).not.toContain('NOWHERE')
      })
    }),
  )
})

test('a list that is read again changes nothing, and what it names is what is there', () => {
  fc.assert(
    fc.property(history, (played) => {
      play(played, (_before, after, on, what) => {
        if (!('list' in what)) return
        const again = planImport(after, what.list, on, newKey)
        expect(again).toMatchObject({ changes: { units: [], retract: [], add: [] } })
        const named = what.list.map(({ code, name: called }) => `${code} ${called}`).sort()
        const there = after.filter((record) => contains(record, on))
        expect(there.map(({ code, name: called }) => `${code} ${called}`).sort()).toEqual(named)
      })
    }),
  )
})

test('a list of the past, read later, begins nothing beside those who bear its codes since', () => {
  fc.assert(
    fc.property(list, list, fc.integer({ min: 1, max: 300 }), (later, earlier, days) => {
      const now = planImport([], later, first, newKey)
      if ('lives' in now) throw new Error('a first list ends nothing')
      const known = keyed([], now.changes)
      const past = planImport(known, earlier, addDays(first, -days), newKey)
      if ('lives' in past) throw new Error('nothing is there to be ended')
      const both = keyed(known, past.changes)
      expect(clashes(both)).toEqual([])
      for (const ahead of [0, 500]) {
        const at = addDays(first, ahead)
        expect(picture(both, at)).toEqual(expect.arrayContaining(picture(known, at)))
      }
    }),
  )
})

const holding = fc.record({
  unitId: fc.constantFrom('a', 'b', 'x'),
  what: fc.constantFrom('An', 'Bình'),
  from: fc.integer({ min: 0, max: 20 }),
  days: fc.option(fc.integer({ min: 1, max: 20 })),
})

test('who sits in an ended unit sits in its successor from the day on: once, as long as before, and never earlier', () => {
  const on = addDays(first, 10)
  const heirs = seats([
    { oldUnitId: 'a', newUnitId: 'x', extent: 'full', main: true },
    { oldUnitId: 'b', newUnitId: 'x', extent: 'partial', main: true },
    { oldUnitId: 'b', newUnitId: 'y', extent: 'partial', main: false },
  ])
  fc.assert(
    fc.property(fc.array(holding, { maxLength: 8 }), (drawn) => {
      const all = drawn.map(({ unitId, what, from, days }, at): Holding => {
        const period = { from: addDays(first, from), to: days === null ? null : addDays(first, from + days) }
        return { id: `h${at}`, unitId, what, ...period }
      })
      // Nobody holds the same thing in the same unit twice: the first of each is kept.
      const distinct = all.filter(
        (one, at) => !all.slice(0, at).some((two) => two.unitId === one.unitId && two.what === one.what),
      )
      const ended = distinct.filter(({ unitId }) => unitId !== 'x')
      const there = distinct.filter(({ unitId }) => unitId === 'x')
      const { begun } = passOn(ended, there, { heirs, lives: new Map() }, on)
      for (const ahead of [0, 3, 15, 40]) {
        const at = addDays(on, ahead)
        const before = new Set(distinct.filter((one) => contains(one, at)).map(({ what }) => what))
        const after = [...there, ...begun].filter((one) => one.unitId === 'x' && contains(one, at))
        expect(after.map(({ what }) => what).sort()).toEqual([...before].sort())
      }
      expect(begun.every(({ from }) => from >= on)).toBe(true)
    }),
  )
})

describe('a successor that is known to end later', () => {
  const on = addDays(first, 10)
  const end = addDays(first, 15)
  const held: Holding = { id: 'h', unitId: 'a', what: 'An', from: first, to: null }
  const lives = new Map([['x', { from: on, to: end }]])
  const wholly = (oldUnitId: string, newUnitId: string) => ({
    ...{ oldUnitId, newUnitId, extent: 'full' as const, main: true },
  })

  test('hands on to its own successor what it was given', () => {
    const heirs = seats([wholly('a', 'x'), wholly('x', 'y')])
    expect(comingAfter(['a'], heirs)).toEqual(['x', 'y'])
    const { begun, withoutHeir } = passOn([held], [], { heirs, lives }, on)
    expect(begun).toEqual([
      { source: 'h', what: 'An', unitId: 'x', from: on, to: end },
      { source: 'h', what: 'An', unitId: 'y', from: end, to: null },
    ])
    expect(withoutHeir).toEqual([])
  })

  test('and has none is told, and so is one that comes back to where it began', () => {
    const alone = seats([wholly('a', 'x')])
    expect(passOn([held], [], { heirs: alone, lives }, on).withoutHeir).toEqual(['x'])
    const round = seats([wholly('a', 'x'), wholly('x', 'a')])
    expect(passOn([held], [], { heirs: round, lives }, on).withoutHeir).toEqual(['x'])
    const short = { ...held, to: addDays(first, 12) }
    expect(passOn([short], [], { heirs: alone, lives }, on).withoutHeir).toEqual([])
  })
})
