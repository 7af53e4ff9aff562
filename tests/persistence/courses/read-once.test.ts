import { expect, test } from 'vitest'
import { readOnce } from '../../../app/persistence/courses/read-once.ts'

test('what was read is not read again, what is not there is', async () => {
  const once = readOnce<{ of: string }>(10)
  let reads = 0
  const read = (value: { of: string } | null) => () => {
    reads += 1
    return Promise.resolve(value)
  }
  expect(await once('a', read(null))).toBeNull()
  expect(await once('a', read({ of: 'a' }))).toEqual({ of: 'a' })
  expect(await once('a', read({ of: 'other' }))).toEqual({ of: 'a' })
  expect(await once('b', read({ of: 'b' }))).toEqual({ of: 'b' })
  expect(reads).toBe(3)
})

test('no more is kept than was said', async () => {
  const once = readOnce<{ key: string }>(2)
  const reads: string[] = []
  const ask = (key: string) =>
    once(key, () => {
      reads.push(key)
      return Promise.resolve({ key })
    })
  for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) await ask(key)
  expect(reads).toEqual(['a', 'b', 'c', 'a'])
})
