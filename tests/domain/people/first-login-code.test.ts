import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstLoginCode, typedCode } from '../../../app/domain/people/first-login-code.ts'

const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 })

it('has no letter that could be mistaken for another', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      fc.pre(random.filter((byte) => byte < 248).length >= 10)
      expect(firstLoginCode(random)).toMatch(/^[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/)
    }),
  )
})

it('is understood however it is typed', () => {
  const code = firstLoginCode(Uint8Array.from({ length: 32 }, (_, index) => index * 7))
  for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code.replace('-', ' ')} `]) {
    expect(typedCode(typed)).toBe(code)
  }
})

it('passes over bytes that would favour some letters', () => {
  const unfair = new Uint8Array(40).fill(255)
  expect(() => firstLoginCode(unfair)).toThrow(RangeError)
})
