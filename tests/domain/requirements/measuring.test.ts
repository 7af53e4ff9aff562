import { expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { dayOfPeople, whereMeasured } from '../../../app/domain/requirements/measuring.ts'

const today = day('2026-11-23')
const stay = (unitId: string, from: string, to: string | null = null) => ({
  ...{ unitId, from: day(from), to: to === null ? null : day(to) },
})

test('what is to come is looked at on its first day', () => {
  const stays = [stay('A', '2027-01-01')]
  expect(whereMeasured(stays, today)).toEqual([{ unitId: 'A', on: '2027-01-01' }])
  expect(dayOfPeople(stays, today)).toBe('2027-01-01')
})

test('what counts already is looked at on its first day and today', () => {
  const stays = [stay('A', '2026-01-01', '2026-07-01'), stay('B', '2026-07-01'), stay('C', '2026-07-01')]
  expect(whereMeasured(stays, today)).toEqual([
    { unitId: 'A', on: '2026-01-01' },
    { unitId: 'B', on: today },
    { unitId: 'C', on: today },
  ])
  expect(dayOfPeople(stays, today)).toBe(today)
  expect(whereMeasured([stay('A', today)], today)).toEqual([{ unitId: 'A', on: today }])
})

test('what is over is looked at on its first day alone', () => {
  const stays = [stay('A', '2026-01-01', '2026-07-01')]
  expect(whereMeasured(stays, today)).toEqual([{ unitId: 'A', on: '2026-01-01' }])
  expect(dayOfPeople(stays, today)).toBe('2026-01-01')
})
