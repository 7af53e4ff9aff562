import { describe, expect, it } from 'vitest'
import {
  enrolmentAddress,
  periodOf,
  secretText,
  typedOneTimeCode,
} from '../../../app/domain/people/one-time-code.ts'
import { RECOVERY_CODES, recoveryCode, typedRecoveryCode } from '../../../app/domain/people/recovery-code.ts'
import { nextStep } from '../../../app/domain/people/second-step.ts'

describe('a code of the app', () => {
  it('is known as people type it', () => {
    for (const typed of ['123456', ' 123 456 ', '123-456', '１２３４５６'])
      expect(typedOneTimeCode(typed)).toBe('123456')
    for (const typed of ['', '12345', '1234567', '12345a']) expect(typedOneTimeCode(typed)).toBeNull()
  })

  it('changes every thirty seconds', () => {
    const at = (text: string) => periodOf(new Date(text))
    expect(at('2026-11-23T02:00:29.999Z')).toBe(at('2026-11-23T02:00:00Z'))
    expect(at('2026-11-23T02:00:30Z')).toBe(at('2026-11-23T02:00:00Z') + 1)
  })
})

describe('a secret', () => {
  const secret = new TextEncoder().encode('12345678901234567890')
  it('is spelled in base32', () => {
    expect(secretText(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  })

  it('goes into an address that apps read', () => {
    const address = new URL(enrolmentAddress({ issuer: 'Đón Về', login: 'LS 01', secret }))
    expect(decodeURIComponent(address.pathname)).toContain('Đón Về:LS 01')
    expect(Object.fromEntries(address.searchParams)).toEqual({
      ...{ secret: secretText(secret), issuer: 'Đón Về' },
      ...{ algorithm: 'SHA1', digits: '6', period: '30' },
    })
  })
})

describe('a recovery code', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, at) => at * 7)
  it('says which of the ten it is, however it is typed', () => {
    for (let ordinal = 0; ordinal < RECOVERY_CODES; ordinal += 1) {
      const code = recoveryCode(ordinal, bytes)
      expect(code).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/)
      expect(typedRecoveryCode(` ${code.toLowerCase().replace('-', ' ')}`)).toEqual({ ordinal, code })
    }
    for (const typed of ['', 'Z2222-22222', 'A2222-2222', 'A2222-222222', '123456'])
      expect(typedRecoveryCode(typed)).toBeNull()
  })
})

describe('after the password comes', () => {
  const settings = { departmentToo: false }
  it('the code for everybody who has a second step', () => {
    expect(nextStep({ roles: ['learner'], secured: true }, settings, false)).toBe('code')
    expect(nextStep({ roles: ['administrator'], secured: true }, settings, true)).toBe('code')
  })

  it('setting one up for administrators, and for departments where that is demanded; not in a demo', () => {
    const step = (role: 'administrator' | 'department' | 'trainer', departmentToo: boolean, demo = false) =>
      nextStep({ roles: ['learner', role], secured: false }, { departmentToo }, demo)
    expect(step('administrator', false)).toBe('enrolment')
    expect(step('administrator', true, true)).toBeNull()
    expect(step('department', false)).toBeNull()
    expect(step('department', true)).toBe('enrolment')
    expect(step('department', true, true)).toBeNull()
    expect(step('trainer', true)).toBeNull()
  })
})
