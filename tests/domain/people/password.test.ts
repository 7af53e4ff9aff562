import { describe, expect, it } from 'vitest'
import { passwordRefusal } from '../../../app/domain/people/password.ts'

const common = new Set(['123456789', 'qwertyuiop'])
const huong = ['Nông Thị Hương', 'LS-0001', '0912345678', 'huong@langson.gov.vn']
const refusal = (password: string) =>
  passwordRefusal(password, { isCommon: (word) => common.has(word), ownWords: huong })?.refused

describe('a password', () => {
  it('is eight to 128 characters, counted after composition', () => {
    expect(refusal('mưa rào')).toBe('password-too-short')
    expect(refusal('mưa rào to'.normalize('NFD'))).toBeUndefined()
    expect(refusal('dài'.repeat(42) + 'ab')).toBeUndefined()
    expect(refusal('dài'.repeat(42) + 'abc')).toBe('password-too-long')
  })

  it('needs no digits, capitals or signs', () => expect(refusal('con trâu đi cày')).toBeUndefined())

  it('is not one of the common ones, in whatever case', () =>
    expect(refusal('QwertyUiop')).toBe('password-too-common'))

  it.each(['Đón Về 2026', 'donve123', 'Lang-Son-20', 'MatKhau!!'])(
    'is not the word of this place: %s',
    (password) => expect(refusal(password)).toBe('password-too-common'),
  )

  it.each(['nongthihuong', 'Nông Thị Hương 1975', '0912345678', '0912 345 678'])(
    'is not the person: %s',
    (password) => expect(refusal(password)).toBe('password-too-common'),
  )
})
