import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gzipOf, piece } from '../../app/http/gzip-pieces.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 300 })
const part = fc.tuple(text, fc.boolean())

test('pieces and texts in any order make one file', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const zipped = gzipOf(parts.map(([words, known]) => (known ? piece(words) : words)))
      expect(gunzipSync(zipped).toString()).toBe(parts.map(([words]) => words).join(''))
    }),
  )
})

test('a long piece is compressed, and may be used again', () => {
  const long = piece('Khi một người trở về. '.repeat(2_000))
  const zipped = gzipOf([long, 'Nông Thị Hương', long])
  expect(zipped.length).toBeLessThan(2_000)
  expect(gunzipSync(zipped).toString()).toContain('về. Nông Thị HươngKhi')
})

test('a text that fits into no block is refused', () => {
  expect(() => gzipOf(['x'.repeat(70_000)])).toThrow(RangeError)
})
