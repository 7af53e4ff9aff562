import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, dayOf, startOf } from '../../../app/domain/day.ts'
import {
  formatTime,
  maySendAt,
  mondayOf,
  nextSending,
  parseTime,
} from '../../../app/domain/reminders/sending-hours.ts'

const hours = { from: 450, to: 1050 }
const at = (instant: string) => maySendAt(new Date(instant), hours)

test('from half past seven until half past five in Hanoi, Monday to Friday', () => {
  expect(at('2026-11-23T07:29:59.999+07:00')).toBe(false)
  expect(at('2026-11-23T07:30:00+07:00')).toBe(true)
  expect(at('2026-11-23T17:29:59.999+07:00')).toBe(true)
  expect(at('2026-11-23T17:30:00+07:00')).toBe(false)
  expect(at('2026-11-28T10:00:00+07:00')).toBe(false)
  expect(at('2026-11-29T10:00:00+07:00')).toBe(false)
  expect(at('2026-11-30T00:30:00Z')).toBe(true)
})

test('a holiday is no working day', () => {
  const holidays = [day('2026-09-02')]
  expect(maySendAt(new Date('2026-09-02T10:00:00+07:00'), hours, holidays)).toBe(false)
  expect(nextSending(new Date('2026-09-01T18:00:00+07:00'), hours, holidays)).toEqual(
    new Date('2026-09-03T07:30:00+07:00'),
  )
})

const instants = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const anyHours = fc
  .tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 1439 }))
  .map(([from, length]) => ({ from, to: Math.min(from + length, 1440) }))

test('what waits goes out at the next instant that is allowed, and at none before it', () => {
  fc.assert(
    fc.property(instants, anyHours, (instant, open) => {
      const next = nextSending(instant, open)
      expect(maySendAt(next, open)).toBe(true)
      expect(next >= instant).toBe(true)
      const waited = next.getTime() - instant.getTime()
      for (const part of [0, 0.25, 0.5, 0.75, 0.999])
        if (waited > 0) expect(maySendAt(new Date(instant.getTime() + waited * part), open)).toBe(false)
    }),
  )
})

test('a week begins on Monday', () => {
  for (const offset of [0, 1, 2, 3, 4, 5, 6])
    expect(mondayOf(addDays(day('2026-11-23'), offset))).toBe('2026-11-23')
  expect(dayOf(startOf(mondayOf(day('2026-11-22'))))).toBe('2026-11-16')
})

test('times are typed as they are shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      expect(parseTime(formatTime(minutes))).toBe(minutes)
    }),
  )
  for (const typed of ['', '24:00', '7:5', '12:60', '7h30', '-1:00']) expect(parseTime(typed)).toBeNull()
})
