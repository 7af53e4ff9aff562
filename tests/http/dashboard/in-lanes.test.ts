import { expect, test } from 'vitest'
import { inLanes } from '../../../app/http/dashboard/in-lanes.ts'

test('everything is answered under its own name, at most four at a time', async () => {
  let [running, most] = [0, 0]
  const ask = (answer: number) => async () => {
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    running -= 1
    return answer
  }
  const asked = { a: ask(1), b: ask(2), c: ask(3), d: ask(4), e: ask(5), f: ask(6), g: () => null }
  expect(await inLanes(asked)).toEqual({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: null })
  expect(most).toBe(4)
})

test('what fails, fails the whole', async () => {
  const fails = () => Promise.reject(new Error('gone'))
  await expect(inLanes({ a: () => 1, b: fails })).rejects.toThrow('gone')
})
