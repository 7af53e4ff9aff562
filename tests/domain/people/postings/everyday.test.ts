import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../../../../app/domain/day.ts'
import { contains, overlap, type Period } from '../../../../app/domain/period.ts'
import { askedPeriod } from '../../../../app/domain/people/postings/asked-period.ts'
import {
  comeBack,
  correct,
  leave,
  takeOn,
  transfer,
  withdraw,
} from '../../../../app/domain/people/postings/everyday.ts'
import type {
  Destination,
  HeldPosting,
  Replacement,
} from '../../../../app/domain/people/postings/posting-change.ts'
import { isRefusal, type Outcome } from '../../../../app/domain/refusal.ts'

const first = day('2025-07-01')
const at = (days: number): Day => addDays(first, days)
const LAST = 40

/** An old commune until day 10, two of today's from then on, one that ends on day 30. */
const lives: Record<string, Period[]> = {
  'Xã Tân Mỹ': [{ from: at(-100), to: at(10) }],
  'Xã Đồng Đăng': [
    { from: at(10), to: at(20) },
    { from: at(20), to: null },
  ],
  'Phường Kỳ Lừa': [{ from: at(10), to: null }],
  'Xã Na Sầm': [{ from: at(5), to: at(30) }],
}
const lifeOf = (unitId: string) => lives[unitId] ?? []
const there = (unitId: string, dutyId: string): Destination => ({ unitId, dutyId, life: lifeOf(unitId) })

function posting(
  id: string,
  unitId: string,
  from: number,
  to: number | null,
  dutyId = 'công chức',
): HeldPosting {
  return { id, unitId, dutyId, from: at(from), to: to === null ? null : at(to), continues: null }
}

const dongDang = posting('1', 'Xã Đồng Đăng', 12, null)
const kyLua = there('Phường Kỳ Lừa', 'công chức')
const open = (from: number): Period => ({ from: at(from), to: null })

describe('a period as people say it', () => {
  test('ends with its last day, which counts', () => {
    expect(askedPeriod({ from: '2026-11-01', last: '2026-11-30' })).toEqual({
      ...{ from: '2026-11-01', to: '2026-12-01' },
    })
    expect(askedPeriod({ from: '2026-11-01', last: '2026-11-01' })).toMatchObject({ to: '2026-11-02' })
    expect(askedPeriod({ from: ' 2026-11-01 ', last: ' ' })).toEqual({ from: '2026-11-01', to: null })
  })

  test.each([
    [{ from: '', last: '' }, 'from'],
    [{ from: '31/12/2026' }, 'from'],
    [{ from: '2026-02-30' }, 'from'],
    [{ from: '2026-11-02', last: '2026-11-01' }, 'last'],
    [{ from: '2026-11-02', last: 'mai' }, 'last'],
  ])('%j is none: %s', (typed, field) => {
    expect(askedPeriod(typed)).toEqual({ refused: 'invalid-input', field })
  })
})

describe('a transfer', () => {
  test('ends the posting the day before and begins the other', () => {
    const moved = transfer([dongDang], { postingId: '1', destination: kyLua, period: open(25) })
    const { id, ...rest } = dongDang
    expect(id).toBe('1')
    expect(moved).toEqual([
      { before: dongDang, after: { ...rest, to: at(25) } },
      { before: null, after: { ...rest, unitId: 'Phường Kỳ Lừa', from: at(25) } },
    ])
  })

  test('on its first day takes the place of the posting', () => {
    const moved = transfer([dongDang], { postingId: '1', destination: kyLua, period: open(12) })
    expect(moved).toMatchObject([{ before: dongDang, after: null }, { after: { from: at(12) } }])
  })

  test('keeps what the old posting continues', () => {
    const passed = { ...dongDang, continues: 'old' }
    const moved = transfer([passed], { postingId: '1', destination: kyLua, period: open(25) })
    expect(moved).toMatchObject([{ after: { continues: 'old' } }, { after: { continues: null } }])
  })

  test.each([
    ['before it began', dongDang, kyLua, open(11), 'day-outside-posting'],
    ['after it ended', posting('1', 'Xã Đồng Đăng', 12, 15), kyLua, open(16), 'day-outside-posting'],
    ['to where it is', dongDang, there('Xã Đồng Đăng', 'công chức'), open(25), 'nothing-changes'],
    ['of another posting', { ...dongDang, id: '2' }, kyLua, open(25), 'not-found'],
    ['to a unit that is gone', dongDang, there('Xã Tân Mỹ', 'công chức'), open(12), 'unit-not-throughout'],
    ['to a unit that will end', dongDang, there('Xã Na Sầm', 'công chức'), open(25), 'unit-not-throughout'],
    ['to no unit', dongDang, there('Xã Không Có', 'công chức'), open(25), 'unit-not-throughout'],
  ])('%s is refused', (_, held, destination, period, refused) => {
    expect(transfer([held], { postingId: '1', destination, period })).toMatchObject({ refused })
  })

  test('to a unit that will end is for the time until then', () => {
    const period = { from: at(25), to: at(30) }
    const destination = there('Xã Na Sầm', 'công chức')
    expect(transfer([dongDang], { postingId: '1', destination, period })).toHaveLength(2)
  })

  test('to a posting that is held already is refused', () => {
    const held = [dongDang, posting('2', 'Phường Kỳ Lừa', 30, null)]
    expect(transfer(held, { postingId: '1', destination: kyLua, period: open(25) })).toEqual({
      refused: 'posting-doubled',
    })
    const until = { from: at(25), to: at(30) }
    expect(transfer(held, { postingId: '1', destination: kyLua, period: until })).toHaveLength(2)
  })
})

describe('leaving', () => {
  const held = [dongDang, posting('2', 'Phường Kỳ Lừa', 30, null), posting('3', 'Xã Na Sầm', 6, 12)]

  test('one posting or all: the last day is worked, what was to come does not come, what ended stays', () => {
    expect(leave(held, { postingIds: ['1'], lastDay: at(20) })).toMatchObject([{ after: { to: at(21) } }])
    expect(leave(held, { postingIds: ['1', '2', '3'], lastDay: at(20) })).toMatchObject([
      { before: { id: '1' }, after: { to: at(21) } },
      { before: { id: '2' }, after: null },
    ])
  })

  test('before it began, or twice, is refused', () => {
    const early = leave(held, { postingIds: ['1'], lastDay: at(11) })
    expect(early).toMatchObject({ refused: 'day-outside-posting', from: at(12) })
    expect(leave(held, { postingIds: ['3'], lastDay: at(20) })).toEqual({ refused: 'nothing-changes' })
    expect(leave(held, { postingIds: [], lastDay: at(20) })).toEqual({ refused: 'not-found' })
  })
})

describe('coming back, and a second duty', () => {
  const gone = posting('1', 'Xã Đồng Đăng', 12, 15)

  test('begin anew after a gap, or beside what is held', () => {
    expect(comeBack([gone], { destination: kyLua, period: open(15) })).toHaveLength(1)
    expect(takeOn([gone], { destination: kyLua, period: open(14) })).toHaveLength(1)
  })

  test('are not the same', () => {
    expect(comeBack([gone], { destination: kyLua, period: open(14) })).toEqual({ refused: 'still-in-post' })
    expect(takeOn([gone], { destination: kyLua, period: open(15) })).toEqual({ refused: 'not-in-post' })
    const same = there('Xã Đồng Đăng', 'công chức')
    expect(takeOn([gone], { destination: same, period: open(14) })).toEqual({ refused: 'posting-doubled' })
  })
})

describe('what was entered wrongly', () => {
  test('is put right, as far as the unit is there', () => {
    const life = lifeOf('Xã Đồng Đăng')
    expect(correct([dongDang], { postingId: '1', period: open(10), life })).toMatchObject([
      { before: dongDang, after: { from: at(10), to: null } },
    ])
    const refused = correct([dongDang], { postingId: '1', period: open(9), life })
    expect(refused).toEqual({ refused: 'unit-not-throughout', since: at(10), until: null })
    expect(correct([dongDang], { postingId: '1', period: open(12), life })).toEqual({
      refused: 'nothing-changes',
    })
  })

  test('never was, unless it is all that is known', () => {
    expect(withdraw([dongDang], { postingId: '1' })).toEqual({ refused: 'only-posting' })
    const two = [dongDang, posting('2', 'Phường Kỳ Lừa', 30, null)]
    expect(withdraw(two, { postingId: '2' })).toEqual([{ before: two[1], after: null }])
  })
})

type Row = HeldPosting & { recorded: number; retracted: number | null }
type Step =
  | {
      do: 'transfer' | 'return' | 'second'
      which: number
      unit: string
      duty: string
      from: number
      days: number
    }
  | { do: 'leave' | 'correct' | 'withdraw'; which: number; all: boolean; from: number; days: number }

const when = { which: fc.nat(3), from: fc.nat(LAST), days: fc.integer({ min: 0, max: 25 }) }
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    ...when,
    do: fc.constantFrom('transfer', 'return', 'second'),
    unit: fc.constantFrom(...Object.keys(lives)),
    duty: fc.constantFrom('công chức', 'phó chủ tịch'),
  }),
  fc.record({ ...when, do: fc.constantFrom('leave', 'correct', 'withdraw'), all: fc.boolean() }),
)

/** More than twenty days are until further notice. */
const periodOf = ({ from, days }: Step): Period => ({
  ...{ from: at(from), to: days > 20 ? null : at(from + days + 1) },
})

function change(held: HeldPosting[], step: Step): Outcome<Replacement[]> {
  const postingId = held[step.which % held.length]?.id ?? ''
  const period = periodOf(step)
  const unitId = held.find(({ id }) => id === postingId)?.unitId ?? ''
  switch (step.do) {
    case 'transfer':
      return transfer(held, { postingId, destination: there(step.unit, step.duty), period })
    case 'return':
      return comeBack(held, { destination: there(step.unit, step.duty), period })
    case 'second':
      return takeOn(held, { destination: there(step.unit, step.duty), period })
    case 'leave':
      return leave(held, {
        postingIds: step.all ? held.map(({ id }) => id) : [postingId],
        lastDay: at(step.from),
      })
    case 'correct':
      return correct(held, { postingId, period, life: lifeOf(unitId) })
    case 'withdraw':
      return withdraw(held, { postingId })
  }
}

const knownAt = (rows: readonly Row[], moment: number): HeldPosting[] =>
  rows.filter(({ recorded, retracted }) => recorded <= moment && (retracted === null || retracted > moment))

/** What is held on a day, as a text to compare. */
const heldOn = (held: readonly HeldPosting[], on: Day) =>
  held
    .filter((one) => contains(one, on))
    .map(({ unitId, dutyId }) => `${unitId}: ${dutyId}`)
    .sort()
const allDays = Array.from({ length: LAST + 30 }, (_, index) => at(index - 5))

/** Carries steps out as the database would: what is replaced is marked retracted, what replaces it is added. */
function carryOut(
  sequence: readonly Step[],
  told: (before: HeldPosting[], after: HeldPosting[], carried: { step: Step; moment: number }) => void,
) {
  let rows: Row[] = [{ ...dongDang, recorded: 0, retracted: null }]
  sequence.forEach((step, index) => {
    const moment = index + 1
    const before = knownAt(rows, moment)
    const changes = change(before, step)
    if (isRefusal(changes)) return
    const gone = changes.map((one) => one.before?.id)
    const added = changes.flatMap(({ after }, place) =>
      after ? [{ ...after, id: `${moment}.${place}`, recorded: moment, retracted: null }] : [],
    )
    rows = [...rows.map((row) => (gone.includes(row.id) ? { ...row, retracted: moment } : row)), ...added]
    told(before, knownAt(rows, moment), { step, moment })
  })
  return rows
}

const dates = ({ id, from, to }: HeldPosting) => ({ id, from, to })
const sequences = fc.array(steps, { maxLength: 8 })
const runs = { numRuns: 500 }

describe('any sequence of changes', () => {
  test('leaves what was known at every earlier moment as it was', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const known: { moment: number; held: HeldPosting[] }[] = []
        const rows = carryOut(sequence, (held, _, { moment }) => known.push({ moment: moment - 1, held }))
        for (const { moment, held } of known)
          expect(knownAt(rows, moment).map(dates)).toEqual(held.map(dates))
      }),
      runs,
    )
  })

  test('never makes a posting doubled, empty or outside the life of its unit', () => {
    let changes = 0
    fc.assert(
      fc.property(sequences, (sequence) => {
        carryOut(sequence, (_, after) => {
          changes += 1
          for (const one of after) {
            expect(one.to === null || one.from < one.to).toBe(true)
            for (const on of allDays.filter((each) => contains(one, each)))
              expect(lifeOf(one.unitId).some((life) => contains(life, on))).toBe(true)
            const same = after.filter((other) => other.unitId === one.unitId && other.dutyId === one.dutyId)
            expect(same.filter((other) => other !== one && overlap(one, other))).toEqual([])
          }
        })
      }),
      runs,
    )
    expect(changes).toBeGreaterThan(100)
  })

  test('changes no day before the first that it speaks of', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        carryOut(sequence, (before, after, { step }) => {
          if (step.do === 'correct' || step.do === 'withdraw') return
          const since = step.do === 'leave' ? at(step.from + 1) : at(step.from)
          for (const on of allDays.filter((each) => each < since))
            expect(heldOn(after, on)).toEqual(heldOn(before, on))
        })
      }),
      runs,
    )
  })

  test('loses nobody by a transfer until further notice, and never all that is known', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        carryOut(sequence, (before, after, { step }) => {
          expect(after.length).toBeGreaterThan(0)
          if (step.do !== 'transfer' || periodOf(step).to !== null) return
          for (const on of allDays.filter((each) => heldOn(before, each).length > 0))
            expect(heldOn(after, on).length).toBeGreaterThan(0)
        })
      }),
      runs,
    )
  })
})
