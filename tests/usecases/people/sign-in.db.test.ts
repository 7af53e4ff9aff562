import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { cast, firstLoginCode, password } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const enter = (login: string, secret: string, address = '10.0.0.1') =>
  signIn(world, { login, password: secret, address })

beforeAll(() => settle(db))
beforeEach(async () => {
  world.setNow(morning)
  await db.failedTry.deleteMany()
})

describe('signing in', () => {
  it.each([
    ['staff code', cast.huong.staffCode.toLowerCase()],
    ['phone', cast.huong.phone],
    ['phone as people write it', `+84 ${cast.huong.phone.slice(1)}`],
  ])('works with the %s', async (_name, login) => {
    expect(await enter(login, password)).toEqual({
      account: { id: cast.huong.accountId, roles: ['learner'] },
      ...{ restricted: false, awaits: null },
    })
  })

  it('takes a password in any normal form', async () => {
    expect(await enter(cast.huong.staffCode, password.normalize('NFD'))).toHaveProperty('account')
  })

  it('answers the same to a wrong password, an unknown account and a suspended one', async () => {
    await db.account.update({ where: { id: cast.hung.accountId }, data: { suspendedAt: morning } })
    const refused = { refused: 'wrong-credentials' }
    expect(await enter(cast.huong.staffCode, 'không phải')).toEqual(refused)
    expect(await enter('LS-999', password)).toEqual(refused)
    expect(await enter(cast.hung.staffCode, password)).toEqual(refused)
  })

  it('with a first-login code opens nothing but the choice of a password', async () => {
    expect(await enter(cast.sao.staffCode, firstLoginCode.toLowerCase().replace('-', ' '))).toMatchObject({
      restricted: true,
    })
  })

  it('refuses a code whose days are over', async () => {
    await db.account.update({ where: { id: cast.sao.accountId }, data: { codeExpiresAt: morning } })
    expect(await enter(cast.sao.staffCode, firstLoginCode)).toEqual({ refused: 'wrong-credentials' })
  })
})

describe('the door', () => {
  const fail = async (times: number, login: string, address: string) => {
    for (let count = 0; count < times; count += 1) await enter(login, 'sai', address)
  }

  it('shuts for an account after ten failures and opens with the next quarter of an hour', async () => {
    await fail(10, cast.huong.staffCode, '10.0.0.1')
    expect(await enter(cast.huong.staffCode, password)).toEqual({
      refused: 'too-many-tries',
      retryAfterSeconds: 900,
    })
    expect(await enter(cast.mai.staffCode, password)).toHaveProperty('account')
    world.setNow(new Date(morning.getTime() + 15 * 60_000))
    expect(await enter(cast.huong.staffCode, password)).toHaveProperty('account')
  })

  it('does not count successes: a whole office signs in from one address', async () => {
    for (let count = 0; count < 12; count += 1) await enter(cast.huong.staffCode, password)
    expect(await db.failedTry.count()).toBe(0)
  })

  it('counts twenty failures at once as twenty', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => enter(`LS-9${index}`, 'sai', '10.9.9.9')))
    const row = await db.failedTry.findFirst({ where: { key: 'login:address:10.9.9.9' } })
    expect(row?.failures).toBe(20)
  })
})
