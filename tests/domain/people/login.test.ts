import { describe, expect, it } from 'vitest'
import { parseEmail, parseLogin, parsePhone, parseStaffCode } from '../../../app/domain/people/login.ts'

describe('a phone number', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['0912 345 678', '0912345678'],
    ['+84 912.345.678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['(025) 3812-345', '0253812345'],
  ])('%s is read as %s', (typed, phone) => expect(parsePhone(typed)).toBe(phone))

  it.each(['912345678', '09123', '0912345678901', 'LS-0001', '', '0912x45678'])('%s is none', (typed) =>
    expect(parsePhone(typed)).toBeNull(),
  )
})

describe('an e-mail address', () => {
  it('is kept in lower case', () => expect(parseEmail(' Huong@LangSon.gov.vn ')).toBe('huong@langson.gov.vn'))
  it.each(['huong', 'huong@langson', 'a b@c.vn', `${'x'.repeat(250)}@y.vn`])('%s is none', (typed) =>
    expect(parseEmail(typed)).toBeNull(),
  )
})

describe('a staff code', () => {
  it('is upper case without surrounding blanks', () => expect(parseStaffCode(' ls-0001 ')).toBe('LS-0001'))
  it.each(['', 'x', '-LS', 'LS 0001', `L${'1'.repeat(32)}`])('refuses %s', (typed) =>
    expect(parseStaffCode(typed)).toBeNull(),
  )
})

it('reads one text as whichever of the three it may be', () => {
  expect(parseLogin(' 0912 345 678 ')).toEqual({
    staffCode: '0912 345 678',
    phone: '0912345678',
    email: null,
  })
  expect(parseLogin('ls-0001')).toEqual({ staffCode: 'LS-0001', phone: null, email: null })
})
