import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPrivateNumber } from '../../../app/domain/language/private-numbers.ts'

describe('a number that may be somebody’s own', () => {
  it.each([
    ['phone', 'Gọi chị theo số 0912345678 nhé'],
    ['phone', 'Gọi 0912 345 678'],
    ['phone', 'Gọi 091.234.5678.'],
    ['phone', 'Gọi (+84) 912-345-678'],
    ['phone', 'zalo.me/84912345678'],
    ['phone', 'https://zalo.me/0912345678'],
    ['phone', 'số ０９１２３４５６７８'],
    ['phone', '09\u200b12345678'],
    ['identity', 'CCCD 001099012345'],
    ['identity', 'CCCD số 001 099 012 345,'],
    ['identity', 'CMND 123456789.'],
    ['identity', 'CMND 123 456 789'],
  ])('is seen as %s: %s', (kind, text) => {
    expect(findPrivateNumber(text)?.kind).toBe(kind)
  })

  it.each([
    'Tổng đài 111, Công an 113, 1900 1567, 1800 1567',
    'Phòng trực: 0205 3812 345',
    'Luật 53/2024/QH15, Nghị định 162/2025/NĐ-CP, Thông tư 01/2026/TT-BNV',
    'từ 01/07/2025 đến 30-06-2026 10:30, 09-12-2025 10:30',
    'hỗ trợ 900.000.000 đồng, 900 000 000 đồng, 123456789 đ',
    'https://thuvienphapluat.vn/van-ban/x-629348123.aspx?id=001099012345',
    'mã 12345678, mã 1234567890123',
    '',
  ])('is not seen in: %s', (text) => {
    expect(findPrivateNumber(text)).toBeNull()
  })

  it('is found wherever it stands and however its digits are grouped', () => {
    const gap = fc.constantFrom('', ' ', '.', '-')
    const head = fc.constantFrom('03', '05', '07', '08', '09', '+84 9')
    const tail = fc.array(fc.tuple(gap, fc.integer({ min: 0, max: 9 })), { minLength: 8, maxLength: 8 })
    const words = fc.constantFrom('', 'Gọi ', 'số: ', '(')
    fc.assert(
      fc.property(words, head, tail, (before, start, digits) => {
        const phone = start + digits.map(([between, digit]) => `${between}${digit}`).join('')
        fc.pre(
          !/^\d{2}[ .-]\d{1,2}[ .-](19|20)\d{2}/u.test(phone) && !/^\d{2}[ .-]?\d[ .-](19|20)/u.test(phone),
        )
        expect(findPrivateNumber(`${before}${phone} nhé`)?.kind).toBe('phone')
      }),
    )
  })
})
