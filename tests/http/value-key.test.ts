import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueKey } from '../../app/http/value-key.ts'

const leaf = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '1', '"', 'n', '[', '{', '}', 'ế') }),
  fc.integer({ min: -2, max: 12 }),
  fc.constantFrom(0, -0, NaN, 0.5, true, false, null, undefined, '0', 't', 'u'),
  fc.constantFrom(new Date(0), new Date('2026-11-25T00:00:00Z')),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, leaf, tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  record: fc.dictionary(fc.constantFrom('a', 'b', '1'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
}))

test('equal keys mean equal values', () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      if (valueKey(one) === valueKey(other)) expect(isDeepStrictEqual(one, other)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('a copy has the same key', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(valueKey(structuredClone(one))).toBe(valueKey(one))
    }),
  )
})

test.each([
  ['"', '1""'],
  [['a', 'b'], ['a1"b']],
  [{ a: undefined }, {}],
  [{ a: 'b', c: 'd' }, { a: 'b1"c1"d' }],
  [[[], []], [[[]]]],
  [new Date(0), 0],
])('%j and %j are told apart', (one, other) => {
  expect(valueKey(one)).not.toBe(valueKey(other))
})

test.each([new Map([['name', 'An']]), new Set(), Buffer.from('x'), () => 1, 1n, new Response(), Symbol('x')])(
  'what is no plain data has no key, wherever it stands',
  (strange) => {
    expect(valueKey(strange)).toBeNull()
    expect(valueKey({ deep: [strange] })).toBeNull()
  },
)
