import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../../app/domain/certificates/base64url.ts'
import {
  decodePayload,
  encodePayload,
  formatCode,
  parseCode,
  PAYLOAD_BYTES,
  type SignedFacts,
} from '../../../app/domain/certificates/code.ts'
import { addDays, day } from '../../../app/domain/day.ts'

const huong: SignedFacts = {
  id: 'aB3dE6gH9jK2mN5pQ8sT1u',
  number: '0001/2026/GCN-SYT',
  name: 'Nông Thị Hương',
  unit: 'Phường Kỳ Lừa, tỉnh Lạng Sơn',
  certification: 'Tiếp nhận và hỗ trợ nạn nhân bị mua bán trở về',
  hours: 2,
  issuedOn: day('2026-11-23'),
  validUntil: day('2028-11-23'),
}

const words = fc
  .array(fc.constantFrom('Nguyễn', 'Thị', 'Đặng', 'Phường', 'Kỳ', 'Lừa', 'hỗ', 'trợ', 'ư', 'A'), {
    minLength: 1,
  })
  .map((list) => list.join(' '))
const someDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('2000-01-01'), days))
const someFacts = fc.record({
  id: fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toBase64Url),
  number: fc.constantFrom('0001/2026/GCN-SYT', '123456/2031/GCN-SNV'),
  name: words,
  unit: words,
  certification: words,
  hours: fc.integer({ min: 1, max: 400 }),
  issuedOn: someDay,
  validUntil: fc.option(someDay),
})

describe('the payload', () => {
  test('brings back what was packed', () => {
    expect(decodePayload(encodePayload(huong))).toEqual(huong)
  })

  test('never has more than 300 bytes, and only texts too long for them are cut', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const payload = encodePayload(facts)
        expect(fromBase64Url(payload)?.length).toBeLessThanOrEqual(PAYLOAD_BYTES)
        const back = decodePayload(payload)
        expect(back).toMatchObject({ id: facts.id, number: facts.number, validUntil: facts.validUntil })
        for (const key of ['name', 'unit', 'certification'] as const) {
          const read = back?.[key] ?? ''
          const cut = read.endsWith('…') && facts[key].startsWith(read.slice(0, -1))
          expect(read === facts[key] || cut).toBe(true)
        }
      }),
    )
  })

  test('cuts unit and certification before it touches a name', () => {
    const long = 'Phòng Văn hóa – Xã hội '.repeat(20)
    const back = decodePayload(encodePayload({ ...huong, unit: long, certification: long }))
    expect(back?.name).toBe(huong.name)
    expect(back?.unit.endsWith('…')).toBe(true)
  })

  test('keeps a line break in a name from forging a field', () => {
    const back = decodePayload(encodePayload({ ...huong, name: 'Nông Thị Hương\nPhường Khác' }))
    expect(back).toMatchObject({ name: 'Nông Thị Hương Phường Khác', unit: huong.unit })
  })

  test.each([
    '',
    'AAAA',
    'a'.repeat(700),
    toBase64Url(new Uint8Array([0xff, 0xfe])),
    encodePayload(huong).slice(4),
  ])('refuses what is none (%#)', (text) => {
    expect(decodePayload(text)).toBeNull()
  })
})

describe('the code', () => {
  const code = { key: 'k3yK3yK3', payload: encodePayload(huong), signature: toBase64Url(new Uint8Array(64)) }

  test('is taken apart into what it was made of, with or without #', () => {
    expect(parseCode(formatCode(code))).toEqual(code)
    expect(parseCode(`#${formatCode(code)}`)).toEqual(code)
  })

  test.each([
    ['', 'absent'],
    ['#', 'absent'],
    ['v2.a.b.c', 'malformed'],
    ['v1.k3yK3yK3.AAAA', 'cut'],
    ['noi-dung', 'malformed'],
    ['v1.k3yK3yK3.AA~A', 'malformed'],
    ['v1..AAAA.', 'malformed'],
    [`${formatCode(code)}.x`, 'malformed'],
    [`${formatCode(code)}A`, 'malformed'],
    [formatCode({ ...code, payload: 'A'.repeat(700) }), 'too-long'],
  ])('refuses a code that is $1 (%#)', (text, fault) => {
    expect(parseCode(text)).toEqual({ fault })
  })

  test('of which any beginning was read is cut, and nothing longer is', () => {
    const whole = formatCode(code)
    for (let length = 1; length < whole.length; length += 1)
      expect(parseCode(whole.slice(0, length))).toEqual({ fault: 'cut' })
    expect(parseCode(whole)).not.toHaveProperty('fault')
  })

  test('answers anything that may stand behind a # and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => Boolean(parseCode(text))))
  })
})

test('base64url has one spelling for each content', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect([...(fromBase64Url(toBase64Url(bytes)) ?? [])]).toEqual([...bytes])
    }),
  )
  expect(fromBase64Url('AA')).toEqual(new Uint8Array([0]))
  expect(fromBase64Url('AB')).toBeNull()
})
