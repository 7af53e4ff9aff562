import { beforeEach, describe, expect, it } from 'vitest'
import { accountByLogin } from '../../../app/persistence/people/account-by-login.ts'
import { parseLogin } from '../../../app/domain/people/login.ts'
import { appoint } from '../../../app/usecases/people/appoint.ts'
import { createAccount } from '../../../app/usecases/people/create-account.ts'
import { issueLoginCode } from '../../../app/usecases/people/issue-login-code.ts'
import { reinstateAccount } from '../../../app/usecases/people/reinstate-account.ts'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { suspendAccount } from '../../../app/usecases/people/suspend-account.ts'
import { withdrawAppointment } from '../../../app/usecases/people/withdraw-appointment.ts'
import { actorOf, cast, password, type CastPerson } from '../../cast/people.ts'
import { settleStaff } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { sessionCookie } from '../../support/session.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const operator = testWorld(db)
const khanh = operator.as(actorOf(cast.khanh))
const of = (who: CastPerson) => ({ personId: who.id })
const enter = (who: CastPerson) => signIn(operator, { login: who.staffCode, password, address: '10.0.0.1' })

const rolesOf = async (who: CastPerson) =>
  (await accountByLogin(db, parseLogin(who.staffCode), operator.now()))?.roles ?? []

const appointmentOf = async (who: CastPerson, role: 'administrator' | 'learner') => {
  const { id } = await db.appointment.findFirstOrThrow({
    where: { personId: who.id, role, to: null, retractedAt: null },
  })
  return { personId: who.id, appointmentId: id }
}

beforeEach(async () => {
  operator.setNow(morning)
  await emptyTables(db, 'unit', 'person', 'duty', 'failed_try')
  await settleStaff(db)
})

describe('accounts', () => {
  it('are made by an administrator too, of everything but not of a unit', async () => {
    const lan = { staffCode: 'LS-777', name: 'Bùi Thị Lan', role: 'learner', unit: units.kyLua.code }
    expect(await createAccount(khanh, lan)).toMatchObject({ login: 'LS-777' })
    for (const who of [cast.son, cast.yen, cast.phuc, cast.huong])
      expect(await createAccount(operator.as(actorOf(who)), { ...lan, staffCode: 'LS-778' })).toEqual({
        refused: 'not-found',
      })
    const ofOneUnit = { ...cast.khanh, unit: units.langSon }
    expect(await createAccount(operator.as(actorOf(ofOneUnit)), { ...lan, staffCode: 'LS-778' })).toEqual({
      refused: 'not-found',
    })
  })

  it('of learners need a unit that is there', async () => {
    const lan = { staffCode: 'LS-777', name: 'Bùi Thị Lan', role: 'learner' }
    expect(await createAccount(khanh, lan)).toEqual({ refused: 'unit-needed' })
    expect(await createAccount(khanh, { ...lan, unit: '99999' })).toEqual({ refused: 'unit-unknown' })
  })

  it('made twice at the same time are made once', async () => {
    const lan = { staffCode: 'LS-777', name: 'Bùi Thị Lan', role: 'trainer' }
    const outcomes = await Promise.all([createAccount(khanh, lan), createAccount(khanh, lan)])
    expect(outcomes).toContainEqual({ refused: 'login-taken' })
    expect(await db.person.count({ where: { staffCode: 'LS-777' } })).toBe(1)
  })

  it('get a new code, also where there was no account', async () => {
    await sessionCookie(db, cast.hung)
    await db.account.delete({ where: { id: cast.mai.accountId } })
    for (const who of [cast.hung, cast.mai]) {
      const given = await issueLoginCode(khanh, of(who))
      if ('refused' in given) throw new Error(given.refused)
      expect(await enter(who)).toEqual({ refused: 'wrong-credentials' })
      const login = { login: given.login, password: given.code, address: '10.0.0.1' }
      expect(await signIn(operator, login)).toMatchObject({ restricted: true })
    }
    expect(await db.session.count()).toBe(0)
  })

  it('are suspended at once and opened again', async () => {
    await sessionCookie(db, cast.hung)
    expect(await suspendAccount(khanh, of(cast.hung))).toEqual({})
    expect(await db.session.count()).toBe(0)
    expect(await enter(cast.hung)).toEqual({ refused: 'wrong-credentials' })
    expect(await reinstateAccount(khanh, of(cast.hung))).toEqual({})
    expect(await enter(cast.hung)).toHaveProperty('account')
  })
})

describe('roles', () => {
  it('are given from today on and end every session', async () => {
    await sessionCookie(db, cast.huong)
    expect(await appoint(khanh, { ...of(cast.huong), role: 'trainer' })).toEqual({})
    expect(await rolesOf(cast.huong)).toEqual(['learner', 'trainer'])
    expect(await db.session.count()).toBe(0)
    expect(await appoint(khanh, { ...of(cast.huong), role: 'trainer' })).toEqual({ refused: 'role-held' })
    expect(await appoint(khanh, { ...of(cast.huong), role: 'king' })).toEqual({ refused: 'role-unknown' })
    expect(await appoint(khanh, { ...of(cast.huong), role: 'leader' })).toEqual({ refused: 'unit-needed' })
  })

  it('end today; that they were held stays on record', async () => {
    await sessionCookie(db, cast.huong)
    expect(await withdrawAppointment(khanh, await appointmentOf(cast.huong, 'learner'))).toEqual({})
    expect(await rolesOf(cast.huong)).toEqual([])
    expect(await db.session.count()).toBe(0)
    const rows = await db.appointment.findMany({
      where: { personId: cast.huong.id },
      orderBy: { recordedAt: 'asc' },
    })
    expect(rows).toMatchObject([{ retractedAt: morning }, { retractedAt: null, to: new Date('2026-11-23') }])
    operator.setNow('2026-11-22T09:00:00+07:00')
    expect(await rolesOf(cast.huong)).toEqual(['learner'])
  })

  it('given and withdrawn on one day were never held', async () => {
    await appoint(khanh, { ...of(cast.huong), role: 'administrator' })
    expect(await withdrawAppointment(khanh, await appointmentOf(cast.huong, 'administrator'))).toEqual({})
    expect(await rolesOf(cast.huong)).toEqual(['learner'])
  })

  it('of one’s own are for others to change: nobody promotes themselves', async () => {
    const own = { refused: 'own-account' }
    expect(await appoint(khanh, { ...of(cast.khanh), role: 'department', unit: '20' })).toEqual(own)
    expect(await withdrawAppointment(khanh, await appointmentOf(cast.khanh, 'administrator'))).toEqual(own)
    expect(await suspendAccount(khanh, of(cast.khanh))).toEqual(own)
    expect(await issueLoginCode(khanh, of(cast.khanh))).toEqual(own)
  })

  it('are nothing to anybody else', async () => {
    for (const who of [cast.huong, cast.phuc, cast.son, cast.yen]) {
      const world = operator.as(actorOf(who))
      expect(await appoint(world, { ...of(who), role: 'administrator' })).toEqual({ refused: 'not-found' })
      expect(await suspendAccount(world, of(cast.khanh))).toEqual({ refused: 'not-found' })
      expect(await issueLoginCode(world, of(cast.khanh))).toEqual({ refused: 'not-found' })
      expect(await withdrawAppointment(world, await appointmentOf(cast.khanh, 'administrator'))).toEqual({
        refused: 'not-found',
      })
    }
  })

  it('of another person are not found under this one', async () => {
    const { appointmentId } = await appointmentOf(cast.hung, 'learner')
    expect(await withdrawAppointment(khanh, { ...of(cast.huong), appointmentId })).toEqual({
      refused: 'not-found',
    })
    expect(await withdrawAppointment(khanh, { ...of(cast.huong), appointmentId: 'x' })).toEqual({
      refused: 'not-found',
    })
  })
})

describe('the last administrator', () => {
  it('cannot be suspended or withdrawn, by the operator either', async () => {
    const last = { refused: 'last-administrator' }
    expect(await suspendAccount(operator, of(cast.khanh))).toEqual(last)
    expect(await withdrawAppointment(operator, await appointmentOf(cast.khanh, 'administrator'))).toEqual(
      last,
    )
  })

  it('is whoever is left who can sign in', async () => {
    await appoint(khanh, { ...of(cast.son), role: 'administrator' })
    await suspendAccount(khanh, of(cast.son))
    expect(await suspendAccount(operator, of(cast.khanh))).toEqual({ refused: 'last-administrator' })
    await reinstateAccount(khanh, of(cast.son))
    expect(await suspendAccount(operator, of(cast.khanh))).toEqual({})
  })

  it('remains when two withdraw each other at the same time', async () => {
    await appoint(khanh, { ...of(cast.son), role: 'administrator' })
    const son = operator.as(actorOf({ ...cast.son, role: 'administrator', unit: null }))
    const [his, hers] = [
      await appointmentOf(cast.son, 'administrator'),
      await appointmentOf(cast.khanh, 'administrator'),
    ]
    const outcomes = await Promise.all([withdrawAppointment(khanh, his), withdrawAppointment(son, hers)])
    expect(outcomes).toContainEqual({})
    expect(outcomes).toContainEqual({ refused: 'last-administrator' })
    const left = [...(await rolesOf(cast.khanh)), ...(await rolesOf(cast.son))]
    expect(left.filter((role) => role === 'administrator')).toHaveLength(1)
  })

  it('remains when one is suspended while the other is withdrawn', async () => {
    await appoint(khanh, { ...of(cast.son), role: 'administrator' })
    const hers = await appointmentOf(cast.khanh, 'administrator')
    const outcomes = await Promise.all([
      suspendAccount(khanh, of(cast.son)),
      withdrawAppointment(operator, hers),
    ])
    expect(outcomes.filter((outcome) => !('refused' in outcome))).toHaveLength(1)
  })
})
