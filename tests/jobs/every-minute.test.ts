import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everyMinute } from '../../app/jobs/every-minute.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('one turn a minute, never two at once, and a turn that fails ends nothing', async () => {
  const [began, failures]: [number[], unknown[]] = [[], []]
  const work = async () => {
    began.push(Date.now())
    if (began.length === 1) await new Promise((resolve) => setTimeout(resolve, 150_000))
    if (began.length === 2) throw new Error('no database')
  }
  const start = Date.now()
  const minutes = everyMinute(work, { failed: (error) => failures.push(error) })
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  expect(began.map((at) => (at - start) / 60_000)).toEqual([1, 4, 5])
  expect(failures).toHaveLength(1)
  await minutes.stop()
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  expect(began).toHaveLength(3)
})

test('stopping tells the turn in hand, and waits for its end', async () => {
  let ended = false
  const work = async (stopping: () => boolean) => {
    while (!stopping()) await new Promise((resolve) => setTimeout(resolve, 1_000))
    ended = true
  }
  const minutes = everyMinute(work, { failed: () => undefined })
  await vi.advanceTimersByTimeAsync(61_000)
  const stopped = minutes.stop()
  await vi.advanceTimersByTimeAsync(1_000)
  await stopped
  expect(ended).toBe(true)
})
