import { describe, expect, test } from 'vitest'
import { earnedBy, type Earning, type Held } from '../../../app/domain/certificates/earning.ts'
import { maskedName } from '../../../app/domain/certificates/masked-name.ts'
import { formatNumber, seriesOf, yearOf } from '../../../app/domain/certificates/number.ts'
import { findPublicId, typingFault } from '../../../app/domain/certificates/public-id.ts'
import {
  dayOfState,
  stateOn,
  type CertificateFacts,
  type CertificateState,
} from '../../../app/domain/certificates/state.ts'
import { unitWithParent } from '../../../app/domain/certificates/unit-name.ts'
import { day } from '../../../app/domain/day.ts'

test.each([
  [1, 'GCN', 'SYT', '0001/2026/GCN-SYT'],
  [12_345, 'GCN', 'SNV', '12345/2026/GCN-SNV'],
  [7, 'GCN', '', '0007/2026/GCN'],
])('number %i of %s from %s reads %s', (ordinal, kind, suffix, number) => {
  expect(formatNumber(ordinal, yearOf(day('2026-11-23')), seriesOf(kind, suffix))).toBe(number)
})

describe('the state on a day', () => {
  const facts = {
    validFrom: day('2026-11-23'),
    validUntil: day('2028-11-23'),
    revokedOn: null,
    supersededOn: null,
  }

  test.each([
    ['2026-11-22', 'not-yet-valid'],
    ['2026-11-23', 'valid'],
    ['2028-11-22', 'valid'],
    ['2028-11-23', 'expired'],
  ])('%s: %s', (on, state) => {
    expect(stateOn(facts, day(on))).toBe(state)
  })

  test('a revocation counts from its day on and outweighs everything', () => {
    const revoked = { ...facts, revokedOn: day('2027-01-01'), supersededOn: day('2026-12-01') }
    expect(stateOn(revoked, day('2026-11-30'))).toBe('valid')
    expect(stateOn(revoked, day('2026-12-31'))).toBe('superseded')
    expect(stateOn(revoked, day('2029-01-01'))).toBe('revoked')
  })

  test.each<[string, CertificateState, string, Partial<CertificateFacts>]>([
    ['2026-11-22', 'not-yet-valid', '2026-11-23', {}],
    ['2027-01-01', 'valid', '2026-11-23', {}],
    ['2028-11-23', 'expired', '2028-11-23', {}],
    ['2027-06-01', 'superseded', '2027-06-01', { supersededOn: day('2027-06-01') }],
    ['2029-06-01', 'revoked', '2027-07-01', { revokedOn: day('2027-07-01') }],
  ])('on %s it is %s, which %s decided', (on, state, decided, change) => {
    const changed = { ...facts, ...change }
    expect(stateOn(changed, day(on))).toBe(state)
    expect(dayOfState(changed, state)).toBe(decided)
  })

  test('without an end it stays valid', () => {
    expect(stateOn({ ...facts, validUntil: null }, day('2090-01-01'))).toBe('valid')
  })
})

describe('what has been earned', () => {
  const done = (completionId: string, on: string) => ({
    ...{ completionId, slug: 'khoa', title: 'Khóa', version: 1, on: day(on) },
  })
  const terms = { validityMonths: 24, renewalWindowMonths: 3, renewalBase: 'previous-end' as const }
  const earning = (courses: Earning['courses'], held: Held[] = []): Earning => ({ ...terms, courses, held })
  const held = (completionIds: string[], from: string, until: string): Held => ({
    ...{ completionIds, validFrom: day(from), validUntil: day(until), revokedOn: null, supersededOn: null },
  })

  test('nothing while a course is missing', () => {
    expect(earnedBy(earning([done('a', '2026-01-10'), null]))).toBeNull()
    expect(earnedBy(earning([]))).toBeNull()
  })

  test('counts from the day of the last course', () => {
    const earned = earnedBy(earning([done('a', '2026-01-10'), done('b', '2026-01-31')]))
    expect(earned).toMatchObject({
      completedOn: '2026-01-31',
      validFrom: '2026-01-31',
      validUntil: '2028-01-31',
    })
  })

  test('nothing again for a completion that a certificate rests on', () => {
    const before = held(['a', 'b'], '2026-01-31', '2028-01-31')
    expect(earnedBy(earning([done('a', '2026-01-10'), done('b', '2026-01-31')], [before]))).toBeNull()
    expect(earnedBy(earning([done('c', '2028-01-10'), done('b', '2026-01-31')], [before]))).toBeNull()
  })

  test('inside the window the renewal counts from the old end, unless that was revoked', () => {
    const before = held(['a'], '2026-01-31', '2028-01-31')
    expect(earnedBy(earning([done('b', '2027-12-01')], [before]))?.validUntil).toBe('2030-01-31')
    const revoked = { ...before, revokedOn: day('2027-06-01') }
    expect(earnedBy(earning([done('b', '2027-12-01')], [revoked]))?.validUntil).toBe('2029-12-01')
  })
})

test('the public sees no more of a name than its initials', () => {
  expect(maskedName('Nông Thị Hương')).toBe('N••• T•• H••••')
  expect(maskedName('Nguyễn Văn A')).toBe('N••••• V•• A')
})

test('a unit is named with the one above it', () => {
  expect(unitWithParent('Xã Đồng Đăng', 'Tỉnh Lạng Sơn')).toBe('Xã Đồng Đăng, tỉnh Lạng Sơn')
  expect(unitWithParent('Tỉnh Lạng Sơn', null)).toBe('Tỉnh Lạng Sơn')
  expect(unitWithParent(null, null)).toBeNull()
})

describe('what is typed to be checked', () => {
  const id = 'aB3dE6gH9jK2mN5pQ8sT-_'

  test.each([
    [` ${id} `, ''],
    [`https://donve.example/verify/${id}`, ''],
    [`https://donve.example/verify/${id}#v1.k.p.s`, '#v1.k.p.s'],
    [`Xem https://donve.example/verify/${id}#v1.k.\n  p.s.`, '#v1.k.p.s'],
    [`https://donve.example/verify/${id}#v1.k.p<s>`, '#v1.k.p~s~'],
  ])('%j is understood', (typed, code) => {
    expect(findPublicId(typed)).toEqual({ id, code })
  })

  test.each([
    ['0001/2026/GCN-SYT', 'number'],
    ['Số: 0001 / 2026', 'number'],
    [id.slice(1), 'too-short'],
    [`${id}x`, 'too-long'],
    ['Nông Thị Hương', 'unreadable'],
    ['', 'unreadable'],
  ])('%j is not: %s', (typed, fault) => {
    expect(findPublicId(typed)).toBeNull()
    expect(typingFault(typed)).toBe(fault)
  })
})
