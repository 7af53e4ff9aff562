import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { endedWaiver, newWaiver } from '../../../app/domain/requirements/waiving.ts'

const reason = 'Nghỉ thai sản'
const typed = (from: string, last = '', why = reason) => ({ reason: why, from, last })

describe('a new waiver', () => {
  test('lasts to the end of its last day, or until it is ended', () => {
    expect(newWaiver(typed('2026-03-01', '2026-08-31'), [])).toEqual({
      ...{ reason, from: '2026-03-01', to: '2026-09-01' },
    })
    expect(newWaiver(typed(' 2026-03-01 '), [])).toEqual({ reason, from: '2026-03-01', to: null })
    expect(newWaiver(typed('2026-03-01', '2026-03-01'), [])).toMatchObject({ to: '2026-03-02' })
  })

  test.each([
    [typed('2026-03-01', '', '  '), 'reason'],
    [typed('2026-03-01', '', 'a'.repeat(301)), 'reason'],
    [typed('31/02/2026'), 'from'],
    [typed('2026-03-01', 'mai'), 'last'],
    [typed('2026-03-01', '2026-02-28'), 'last'],
  ])('%j is refused for its %s', (given, field) => {
    expect(newWaiver(given, [])).toEqual({ refused: 'invalid-input', field })
  })

  test('no number of anybody stands in its reason', () => {
    expect(newWaiver(typed('2026-03-01', '', 'Nghỉ ốm, gọi 0912 345 678'), [])).toEqual({
      ...{ refused: 'private-number', found: '0912 345 678' },
    })
  })

  test('no two have a day in common; one may follow another', () => {
    const before = { from: day('2026-01-01'), to: day('2026-03-01') }
    expect(newWaiver(typed('2026-02-28'), [before])).toEqual({ refused: 'waived-already' })
    expect(newWaiver(typed('2026-03-01'), [before])).toMatchObject({ from: '2026-03-01' })
    expect(newWaiver(typed('2026-05-01'), [{ ...before, to: null }])).toEqual({ refused: 'waived-already' })
  })
})

describe('the end of a waiver', () => {
  const waiver = { from: day('2026-03-01'), to: null }

  test('is the day after the last one, earlier or later than it was', () => {
    expect(endedWaiver(waiver, { last: '2026-06-30' }, [])).toEqual({ to: '2026-07-01' })
    expect(endedWaiver({ ...waiver, to: day('2026-05-01') }, { last: '2026-06-30' }, [])).toEqual({
      to: '2026-07-01',
    })
  })

  test('is a day, not before it began, not the one it has, and not within another', () => {
    for (const last of ['', 'mai', '2026-02-28'])
      expect(endedWaiver(waiver, { last }, [])).toEqual({ refused: 'invalid-input', field: 'last' })
    const ended = { ...waiver, to: day('2026-05-01') }
    expect(endedWaiver(ended, { last: '2026-04-30' }, [])).toEqual({ refused: 'nothing-changes' })
    const next = { from: day('2026-06-01'), to: null }
    expect(endedWaiver(ended, { last: '2026-06-01' }, [next])).toEqual({ refused: 'waived-already' })
  })
})
