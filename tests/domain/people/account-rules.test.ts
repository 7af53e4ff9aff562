import { describe, expect, it } from 'vitest'
import { accountRefusal, leavingRefusal } from '../../../app/domain/people/account-rules.ts'
import { administers } from '../../../app/domain/people/administrating.ts'
import { actorOf, cast } from '../../cast/people.ts'

const khanh = actorOf(cast.khanh)

describe('administering', () => {
  it('is for who holds the role over everything, and for the operator', () => {
    expect(administers(khanh)).toBe(true)
    expect(administers({ kind: 'operator' })).toBe(true)
    expect(administers({ kind: 'anyone' })).toBe(false)
    for (const who of [cast.son, cast.yen, cast.phuc, cast.huong])
      expect(administers(actorOf(who))).toBe(false)
    expect(administers({ ...khanh, roles: [{ role: 'administrator', unitId: 'u' }] })).toBe(false)
  })

  it('waits until the own password is chosen', () => {
    expect(administers(actorOf(cast.khanh, true))).toBe(false)
  })
})

describe('accounts', () => {
  it('are changed by administrators, each but their own', () => {
    expect(accountRefusal(khanh, cast.huong.id)).toBeNull()
    expect(accountRefusal(khanh, cast.khanh.id)).toEqual({ refused: 'own-account' })
    expect(accountRefusal(actorOf(cast.son), cast.huong.id)).toEqual({ refused: 'not-found' })
    expect(accountRefusal(actorOf(cast.son), cast.son.id)).toEqual({ refused: 'not-found' })
  })

  it('always leave somebody who administers', () => {
    expect(leavingRefusal(0)).toEqual({ refused: 'last-administrator' })
    expect(leavingRefusal(1)).toBeNull()
  })
})
