import { beforeAll, describe, expect, it } from 'vitest'
import { choosePassword } from '../../../app/usecases/people/choose-password.ts'
import { createAccount } from '../../../app/usecases/people/create-account.ts'
import { resetAccount } from '../../../app/usecases/people/reset-account.ts'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { actorOf, cast, firstLoginCode, password } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { sessionCookie } from '../../support/session.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const enter = (login: string, secret: string) =>
  signIn(world, { login, password: secret, address: '10.0.0.1' })
const own = 'cây đa giếng nước'

beforeAll(() => settle(db))

describe('choosing a password', () => {
  it('after a first-login code needs no other, uses the code up and ends every session', async () => {
    await sessionCookie(db, cast.sao, { restricted: true })
    const newcomer = world.as(actorOf(cast.sao, true))
    expect(await choosePassword(newcomer, { current: '', password: own, repeat: own })).toEqual({
      ...{ id: cast.sao.accountId, awaits: null },
    })
    expect(await enter(cast.sao.staffCode, own)).toMatchObject({ restricted: false })
    expect(await enter(cast.sao.staffCode, firstLoginCode)).toEqual({ refused: 'wrong-credentials' })
    expect(await db.session.count({ where: { accountId: cast.sao.accountId } })).toBe(0)
  })

  it('otherwise needs the current one', async () => {
    const huong = world.as(actorOf(cast.huong))
    expect(await choosePassword(huong, { current: 'đoán bừa', password: own, repeat: own })).toEqual({
      refused: 'current-password-wrong',
    })
    expect(await choosePassword(huong, { current: password, password: own, repeat: own })).toHaveProperty(
      'id',
    )
  })

  it('refuses what was not repeated, is common, or is the old one', async () => {
    const mai = world.as(actorOf(cast.mai))
    const choose = (typed: string, repeat = typed) =>
      choosePassword(mai, { current: password, password: typed, repeat })
    expect(await choose(own, `${own}.`)).toEqual({ refused: 'password-not-repeated' })
    expect(await choose('1234567890')).toEqual({ refused: 'password-too-common' })
    expect(await choose('Lương Thị Mai')).toEqual({ refused: 'password-too-common' })
    expect(await choose(password)).toEqual({ refused: 'password-unchanged' })
    expect(await enter(cast.mai.staffCode, password)).toHaveProperty('account')
  })
})

describe('accounts from the command line', () => {
  const lan = {
    staffCode: 'ls-777',
    name: ' Bùi  Thị Lan ',
    role: 'learner',
    unit: '06187',
    duty: 'Công an xã',
  }

  it('come with a code that lets in once, to choose a password', async () => {
    const made = await createAccount(world, { ...lan, phone: '0911 111 777' })
    if ('refused' in made) throw new Error(made.refused)
    expect(made.login).toBe('LS-777')
    expect(await enter('0911111777', made.code)).toMatchObject({ restricted: true })
    const person = await db.person.findUniqueOrThrow({
      where: { staffCode: 'LS-777' },
      include: { postings: true },
    })
    expect(person.fullName).toBe('Bùi Thị Lan')
    expect(person.postings).toHaveLength(1)
    expect(JSON.stringify(await db.account.findMany())).not.toContain(made.code)
  })

  it.each([
    [{ staffCode: 'ls-777' }, { refused: 'login-taken' }],
    [{ staffCode: 'LS-778', unit: '99999' }, { refused: 'unit-unknown' }],
    [{ staffCode: 'LS-778', role: 'king' }, { refused: 'role-unknown' }],
    [
      { staffCode: 'LS-778', phone: '12' },
      { refused: 'invalid-input', field: 'phone' },
    ],
    [
      { staffCode: '', phone: '0911111778' },
      { refused: 'invalid-input', field: 'staffCode' },
    ],
  ])('are refused with a reason: %o', async (change, refusal) => {
    const before = await db.person.count()
    expect(await createAccount(world, { ...lan, ...change })).toEqual(refusal)
    expect(await db.person.count()).toBe(before)
  })

  it('are reset with a new code; the old password and every session end', async () => {
    await sessionCookie(db, cast.hung)
    const reset = await resetAccount(world, { login: cast.hung.phone })
    if ('refused' in reset) throw new Error(reset.refused)
    expect(await enter(cast.hung.staffCode, password)).toEqual({ refused: 'wrong-credentials' })
    expect(await enter(cast.hung.staffCode, reset.code)).toMatchObject({ restricted: true })
    expect(await db.session.count({ where: { accountId: cast.hung.accountId } })).toBe(0)
  })

  it('are nothing that a learner may make or reset', async () => {
    const learner = world.as(actorOf(cast.mai))
    expect(await createAccount(learner, { ...lan, staffCode: 'LS-779' })).toEqual({ refused: 'not-found' })
    expect(await resetAccount(learner, { login: cast.hung.staffCode })).toEqual({ refused: 'not-found' })
  })
})
