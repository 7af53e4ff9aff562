import { describe, expect, it } from 'vitest'
import {
  givesTokens,
  givesTokensFor,
  isToken,
  tokenName,
  tokenState,
} from '../../../app/domain/reports/access-token.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { units } from '../../cast/units.ts'

const now = new Date('2026-11-23T09:00:00+07:00')
const langSon = [units.langSon.id]

describe('who gives out access tokens', () => {
  it('is a department for its units and an administrator for all; nobody else', () => {
    expect(givesTokensFor(actorOf(cast.son), langSon)).toBe(true)
    expect(givesTokensFor(actorOf(cast.son), [units.kyLua.id, ...langSon])).toBe(true)
    expect(givesTokensFor(actorOf(cast.son), [])).toBe(false)
    expect(givesTokensFor(actorOf(cast.ngan), langSon)).toBe(false)
    expect(givesTokensFor(actorOf(cast.khanh), [])).toBe(true)
    for (const other of [cast.phuc, cast.huong, cast.yen]) {
      expect(givesTokens(actorOf(other))).toBe(false)
      expect(givesTokensFor(actorOf(other), [units.thatKhe.id, ...langSon])).toBe(false)
    }
  })

  it('is nobody who may do one thing only', () => {
    expect(givesTokens(actorOf(cast.son, true))).toBe(false)
    expect(givesTokensFor(actorOf(cast.khanh, true), [])).toBe(false)
  })
})

describe('an access token', () => {
  it('is good until the instant on which it expires, unless it was revoked', () => {
    expect(tokenState({ expiresAt: new Date(now.getTime() + 1), revokedAt: null }, now)).toBe('valid')
    expect(tokenState({ expiresAt: now, revokedAt: null }, now)).toBe('expired')
    expect(tokenState({ expiresAt: new Date('2100-01-01'), revokedAt: now }, now)).toBe('revoked')
  })

  it.each([
    '',
    'donve_',
    'donve_short',
    `xonve_${'A'.repeat(43)}`,
    `donve_${'A'.repeat(44)}`,
    `donve_${'é'.repeat(43)}`,
  ])('is not %j', (text) => expect(isToken(text)).toBe(false))

  it('has a name of three to eighty characters', () => {
    expect(tokenName('  Kho   dữ liệu ')).toBe('Kho dữ liệu')
    expect(tokenName('ab')).toBeNull()
    expect(tokenName('x'.repeat(81))).toBeNull()
  })
})
