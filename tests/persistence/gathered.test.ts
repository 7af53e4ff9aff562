import { expect, test } from 'vitest'
import type { Db } from '../../app/persistence/client.ts'
import { gathered } from '../../app/persistence/gathered.ts'

const db = () => ({}) as Db

/** A question answered with its double, when told to; 13 fails whoever asks with it. */
function doubles() {
  const asked: number[][] = []
  const gates: (() => void)[] = []
  const double = gathered<number, number>(async (_db, numbers) => {
    asked.push(numbers)
    await new Promise<void>((resolve) => gates.push(resolve))
    if (numbers.includes(13)) throw new Error('13')
    return numbers.map((number) => number * 2)
  })
  /** Lets the database answer whatever it is asked until nothing more comes. */
  const answerAll = async <T>(all: Promise<T>): Promise<T> => {
    const still = { waiting: true }
    const settled = all.finally(() => (still.waiting = false)).catch(() => undefined)
    while (still.waiting) {
      await new Promise<void>((resolve) => setImmediate(resolve))
      gates.splice(0).forEach((open) => open())
    }
    await settled
    return all
  }
  return { asked, double, answerAll }
}

test('what comes at the same moment is asked together, each told its own answer', async () => {
  const { asked, double, answerAll } = doubles()
  const one = db()
  expect(await answerAll(Promise.all([1, 2, 3].map((number) => double(one, number))))).toEqual([2, 4, 6])
  expect(asked).toEqual([[1, 2, 3]])
})

test('what comes meanwhile is asked afterwards, never answered by what was asked before it', async () => {
  const { asked, double, answerAll } = doubles()
  const one = db()
  const first = double(one, 1)
  await new Promise<void>((resolve) => setImmediate(resolve))
  const later = [double(one, 1), double(one, 2)]
  expect(await answerAll(Promise.all([first, ...later]))).toEqual([2, 2, 4])
  expect(asked).toEqual([[1], [1, 2]])
})

test('a question that fails, fails alone', async () => {
  const { double, answerAll } = doubles()
  const one = db()
  const all = Promise.allSettled([1, 13, 3].map((number) => double(one, number)))
  expect(await answerAll(all)).toEqual([
    { status: 'fulfilled', value: 2 },
    { status: 'rejected', reason: new Error('13') },
    { status: 'fulfilled', value: 6 },
  ])
  expect(await answerAll(double(one, 4))).toBe(8)
})

test('a crowd is asked in groups, everybody once', async () => {
  const { asked, double, answerAll } = doubles()
  const one = db()
  const numbers = Array.from({ length: 200 }, (_, index) => index + 100)
  await answerAll(Promise.all(numbers.map((number) => double(one, number))))
  expect(asked.flat()).toEqual(numbers)
  expect(Math.max(...asked.map(({ length }) => length))).toBeLessThan(100)
})

test('databases are asked apart', async () => {
  const { asked, double, answerAll } = doubles()
  await answerAll(Promise.all([double(db(), 1), double(db(), 2)]))
  expect(asked).toEqual([[1], [2]])
})
