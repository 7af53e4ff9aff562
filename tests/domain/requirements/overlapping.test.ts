import { expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { overlapping, type Said } from '../../../app/domain/requirements/overlapping.ts'

const province: Said = { unitId: 'P', path: ['P'], dutyIds: [], from: day('2026-01-01'), to: null }
const commune: Said = { ...province, unitId: 'A', path: ['A', 'P'], dutyIds: ['culture'] }

test('two meet where unit, day and duty of one are among those of the other', () => {
  expect(overlapping(province, commune)).toBe(true)
  expect(overlapping(commune, province)).toBe(true)
  expect(overlapping(commune, { ...commune, dutyIds: ['culture', 'police'] })).toBe(true)
})

test.each<[string, Partial<Said>]>([
  ['another commune', { unitId: 'B', path: ['B', 'P'] }],
  ['other duties', { dutyIds: ['police'] }],
  ['days before it', { from: day('2025-01-01'), to: day('2026-01-01') }],
])('%s meets nothing', (_, other) => {
  expect(overlapping(commune, { ...commune, ...other })).toBe(false)
})
