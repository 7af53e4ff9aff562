import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everyNight, untilNight } from '../../app/jobs/every-night.ts'

const HOUR = 3_600_000
beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00+07:00') }))
afterEach(() => void vi.useRealTimers())

test.each([
  ['2026-11-23T09:00:00+07:00', 17.5],
  ['2026-11-23T02:29:00+07:00', 1 / 60],
  ['2026-11-23T02:30:00+07:00', 24],
  ['2026-11-23T23:59:00+07:00', 2.5 + 1 / 60],
])('at %s the night is %f hours away', (now, hours) => {
  expect(untilNight(new Date(now))).toBeCloseTo(hours * HOUR, 0)
})

test('work is done soon after the start, then at half past two of every night, whatever becomes of it', async () => {
  const [at, failures]: [string[], unknown[]] = [[], []]
  const work = async () => {
    at.push(new Date(Date.now() + 7 * HOUR).toISOString().slice(0, 16))
    if (at.length === 2) throw new Error('no database')
    return Promise.resolve()
  }
  const nights = everyNight(work, { now: () => new Date(), failed: (error) => failures.push(error) })
  await vi.advanceTimersByTimeAsync(60 * HOUR)
  expect(at).toEqual(['2026-11-23T09:05', '2026-11-24T02:30', '2026-11-25T02:30'])
  expect(failures).toHaveLength(1)
  nights.stop()
  await vi.advanceTimersByTimeAsync(60 * HOUR)
  expect(at).toHaveLength(3)
})
