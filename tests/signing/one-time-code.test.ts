import { expect, test } from 'vitest'
import { truncated } from '../../app/domain/people/one-time-code.ts'
import { codeOf, periodOfCode } from '../../app/signing/one-time-code.ts'

const secret = new TextEncoder().encode('12345678901234567890')

/** RFC 4226, appendix D. */
test.each([
  [0, '755224'],
  [1, '287082'],
  [2, '359152'],
  [3, '969429'],
  [4, '338314'],
  [5, '254676'],
  [6, '287922'],
  [7, '162583'],
  [8, '399871'],
  [9, '520489'],
])('the code of counter %i is %s', (counter, code) => {
  expect(codeOf(secret, counter)).toBe(code)
})

/** RFC 6238, appendix B, SHA-1: the last six of eight digits. */
test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('at second %i it ends as the RFC has it', (second, eight) => {
  const now = new Date(second * 1000)
  expect(codeOf(secret, Math.floor(second / 30))).toBe(eight.slice(2))
  expect(periodOfCode(secret, eight.slice(2), now)).toBe(Math.floor(second / 30))
})

test('a code is truncated as the RFC’s example is', () => {
  const mac = Buffer.from('1f8698690e02ca16618550ef7f19da8e945b555a', 'hex')
  expect(truncated(mac)).toBe('872921')
})

test('a code of the period before or after is taken, none farther off', () => {
  const now = new Date('2026-11-23T09:00:00+07:00')
  const period = Math.floor(now.getTime() / 30_000)
  for (const off of [-1, 0, 1])
    expect(periodOfCode(secret, codeOf(secret, period + off), now)).toBe(period + off)
  for (const off of [-2, 2]) expect(periodOfCode(secret, codeOf(secret, period + off), now)).toBeNull()
  for (const typed of ['', '12345', '1234567']) expect(periodOfCode(secret, typed, now)).toBeNull()
})
