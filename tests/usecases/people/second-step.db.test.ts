import { beforeEach, describe, expect, it } from 'vitest'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { secondStepOf } from '../../../app/persistence/people/second-steps.ts'
import { beginSecondStep } from '../../../app/usecases/people/begin-second-step.ts'
import { choosePassword } from '../../../app/usecases/people/choose-password.ts'
import { confirmSecondStep } from '../../../app/usecases/people/confirm-second-step.ts'
import { removeOwnSecondStep } from '../../../app/usecases/people/remove-own-second-step.ts'
import { removeSecondStep } from '../../../app/usecases/people/remove-second-step.ts'
import { issueLoginCode } from '../../../app/usecases/people/issue-login-code.ts'
import { resetAccount } from '../../../app/usecases/people/reset-account.ts'
import { openSecret } from '../../../app/usecases/people/second-step-code.ts'
import { signInByCode } from '../../../app/usecases/people/sign-in-by-code.ts'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { changeSignInSettings } from '../../../app/usecases/settings/change-sign-in-settings.ts'
import { codeOf } from '../../../app/signing/one-time-code.ts'
import { actorOf, cast, firstLoginCode, password, type CastPerson } from '../../cast/people.ts'
import { settleStaff } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { sessionCookie } from '../../support/session.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const operator = testWorld(db)
const wrong = { refused: 'one-time-code-wrong' }
const address = '10.0.0.1'

beforeEach(async () => {
  await emptyTables(db, 'unit', 'person', 'duty', 'failed_try', 'sign_in_setting')
  await settleStaff(db)
  operator.setNow(morning)
})

const later = (seconds: number) => operator.setNow(new Date(morning.getTime() + seconds * 1000))
const worldOf = (who: CastPerson) => operator.as(actorOf(who))

/** What the app of somebody shows now, or so many periods away from now. */
async function shownBy(who: CastPerson, away = 0): Promise<string> {
  const stored = await secondStepOf(db, who.accountId)
  const secret = stored && openSecret(operator, who.accountId, stored.secret)
  if (!secret) throw new Error('no app')
  return codeOf(secret, Math.floor(operator.now().getTime() / 30_000) + away)
}

async function setUp(who: CastPerson): Promise<string[]> {
  expect(await beginSecondStep(worldOf(who), { password })).toEqual({})
  const confirmed = await confirmSecondStep(worldOf(who), { code: await shownBy(who) })
  if (isRefusal(confirmed)) throw new Error(confirmed.refused)
  later(60)
  return confirmed.codes
}

let sessions = 0
/** Signs in with the password, and answers the session that waits. */
async function waiting(who: CastPerson) {
  sessions += 1
  const sessionId = `waiting-${sessions}`
  const until = new Date(operator.now().getTime() + 600_000)
  const times = {
    createdAt: operator.now(),
    lastSeenAt: operator.now(),
    expiresAt: until,
    absoluteUntil: until,
  }
  await db.session.create({
    data: {
      id: sessionId,
      accountId: who.accountId,
      restricted: false,
      kept: false,
      awaits: 'code',
      ...times,
    },
  })
  return { sessionId, accountId: who.accountId, personId: who.id }
}
const enter = (who: CastPerson, secret = password) =>
  signIn(operator, { login: who.staffCode, password: secret, address })

describe('setting up a second step', () => {
  it('takes the password and a first code; the secret is encrypted, and ten codes on paper come with it', async () => {
    await sessionCookie(db, cast.yen)
    expect(await beginSecondStep(worldOf(cast.yen), { password: 'đoán' })).toEqual({
      refused: 'current-password-wrong',
    })
    expect(await beginSecondStep(worldOf(cast.yen), { password })).toEqual({})
    expect(await enter(cast.yen)).toMatchObject({ awaits: null })
    expect(await confirmSecondStep(worldOf(cast.yen), { code: '000000' })).toEqual(wrong)
    const confirmed = await confirmSecondStep(worldOf(cast.yen), { code: await shownBy(cast.yen) })
    expect(new Set('codes' in confirmed ? confirmed.codes : []).size).toBe(10)
    expect(await db.session.count()).toBe(0)
    expect(await enter(cast.yen)).toMatchObject({ awaits: 'code' })
    const { secret } = await db.secondStep.findFirstOrThrow()
    expect(secret.length).toBeGreaterThan(40)
    expect(openSecret(operator, cast.huong.accountId, secret)).toBeNull()
  })

  it('does not replace one that counts', async () => {
    await setUp(cast.yen)
    expect(await beginSecondStep(worldOf(cast.yen), { password })).toEqual({ refused: 'not-found' })
    expect(await confirmSecondStep(worldOf(cast.yen), { code: await shownBy(cast.yen) })).toEqual(wrong)
  })
})

describe('the second step of signing in', () => {
  const by = async (who: CastPerson, code: string) =>
    signInByCode(operator, await waiting(who), { code, address })

  it('lets in with the code of now and of the periods next to it, and each is taken once', async () => {
    await setUp(cast.yen)
    expect(await by(cast.yen, await shownBy(cast.yen, 2))).toEqual(wrong)
    expect(await by(cast.yen, await shownBy(cast.yen))).toEqual({})
    expect(await by(cast.yen, await shownBy(cast.yen))).toEqual(wrong)
    expect(await by(cast.yen, await shownBy(cast.yen, -1))).toEqual(wrong)
    expect(await by(cast.yen, await shownBy(cast.yen, 1))).toEqual({})
  })

  it('does not take the code again with which it was set up', async () => {
    await beginSecondStep(worldOf(cast.yen), { password })
    const code = await shownBy(cast.yen)
    await confirmSecondStep(worldOf(cast.yen), { code })
    expect(await by(cast.yen, code)).toEqual(wrong)
  })

  it('of many who bring one code at the same time lets one in', async () => {
    await setUp(cast.yen)
    const one = await waiting(cast.yen)
    const code = await shownBy(cast.yen)
    const others = await Promise.all([waiting(cast.yen), waiting(cast.yen)])
    const answers = await Promise.all(
      [one, one, ...others].map((who) => signInByCode(operator, who, { code, address })),
    )
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1)
  })

  it('of two codes for one waiting session takes one', async () => {
    const codes = await setUp(cast.yen)
    const one = await waiting(cast.yen)
    const typed = [codes[0] ?? '', codes[1] ?? '']
    const answers = await Promise.all(typed.map((code) => signInByCode(operator, one, { code, address })))
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1)
  })

  it('takes each code on paper once, however it is typed, and nobody else’s', async () => {
    const [first = '', second = ''] = await setUp(cast.yen)
    await setUp(cast.son)
    expect(await by(cast.son, first)).toEqual(wrong)
    expect(await by(cast.yen, first.toLowerCase().replace('-', ' '))).toEqual({})
    expect(await by(cast.yen, first)).toEqual(wrong)
    expect(await by(cast.yen, second)).toEqual({})
    expect(await db.auditEntry.count({ where: { action: 'recovery-code.used' } })).toBeGreaterThanOrEqual(2)
  })

  it('is shut after five wrong codes, also when they come at once, until the quarter of an hour is over', async () => {
    await setUp(cast.yen)
    const tries = await Promise.all(Array.from({ length: 12 }, () => by(cast.yen, '000000')))
    expect(tries.filter((answer) => isRefusal(answer) && answer.refused === wrong.refused)).toHaveLength(5)
    expect(await by(cast.yen, await shownBy(cast.yen))).toMatchObject({ refused: 'too-many-tries' })
    later(15 * 60)
    expect(await by(cast.yen, await shownBy(cast.yen))).toEqual({})
  })

  it('lets in with a code on paper where the secret cannot be opened any more', async () => {
    const [code = ''] = await setUp(cast.yen)
    const moved = testWorld(db, { now: operator.now(), settings: { masterKey: new Uint8Array(32).fill(9) } })
    const session = await waiting(cast.yen)
    expect(await signInByCode(moved, session, { code: await shownBy(cast.yen), address })).toEqual(wrong)
    expect(await signInByCode(moved, session, { code, address })).toEqual({})
  })
})

describe('taking it away', () => {
  it('takes password and code, and ends every session', async () => {
    await setUp(cast.yen)
    const yen = worldOf(cast.yen)
    await sessionCookie(db, cast.yen)
    const code = await shownBy(cast.yen)
    expect(await removeOwnSecondStep(yen, { password: 'đoán', code })).toEqual({
      refused: 'current-password-wrong',
    })
    expect(await removeOwnSecondStep(yen, { password, code: '000000' })).toEqual(wrong)
    expect(await removeOwnSecondStep(yen, { password, code })).toEqual({ awaits: null })
    expect(await db.session.count()).toBe(0)
    expect(await db.recoveryCode.count()).toBe(0)
    expect(await enter(cast.yen)).toMatchObject({ awaits: null })
  })

  it('is followed by setting one up anew for who needs one', async () => {
    await setUp(cast.khanh)
    const code = await shownBy(cast.khanh)
    expect(await removeOwnSecondStep(worldOf(cast.khanh), { password, code })).toEqual({
      awaits: 'enrolment',
    })
  })

  it('is for administrators where somebody lost the phone, and for nobody else', async () => {
    await setUp(cast.yen)
    const personId = cast.yen.id
    for (const who of [cast.son, cast.phuc, cast.huong])
      expect(await removeSecondStep(worldOf(who), { personId })).toEqual({ refused: 'not-found' })
    expect(await removeSecondStep(worldOf(cast.khanh), { personId: cast.khanh.id })).toEqual({
      refused: 'own-account',
    })
    expect(await removeSecondStep(worldOf(cast.khanh), { personId })).toEqual({})
    expect(await removeSecondStep(worldOf(cast.khanh), { personId })).toEqual({ refused: 'not-found' })
    expect(await enter(cast.yen)).toMatchObject({ awaits: null })
  })

  it('comes with the operator’s reset, not with a new code by anybody else', async () => {
    await setUp(cast.khanh)
    await setUp(cast.yen)
    const given = await issueLoginCode(worldOf(cast.khanh), { personId: cast.yen.id })
    expect(await enter(cast.yen, 'code' in given ? given.code : '')).toMatchObject({
      restricted: true,
      awaits: 'code',
    })
    const reset = await resetAccount(operator, { login: cast.khanh.staffCode })
    expect(await enter(cast.khanh, 'code' in reset ? reset.code : '')).toMatchObject({
      restricted: true,
      awaits: null,
    })
    expect(
      await db.auditEntry.findFirst({ where: { action: 'second-step.removed' }, orderBy: { seq: 'desc' } }),
    ).toMatchObject({
      ...{ actorKind: 'operator', subjectId: cast.khanh.id },
    })
  })
})

describe('who must have one', () => {
  it('are administrators, once they have a password of their own', async () => {
    expect(await enter(cast.khanh)).toMatchObject({ awaits: 'enrolment' })
    for (const who of [cast.son, cast.phuc, cast.yen, cast.huong])
      expect(await enter(who)).toMatchObject({ awaits: null })
    const newcomer = operator.as({
      ...actorOf(cast.sao, true),
      roles: [{ role: 'administrator', unitId: null }],
    })
    expect(await enter(cast.sao, firstLoginCode)).toMatchObject({ restricted: true, awaits: null })
    const own = 'cây đa giếng nước'
    expect(await choosePassword(newcomer, { current: '', password: own, repeat: own })).toMatchObject({
      awaits: 'enrolment',
    })
  })

  it('is nobody in a demo', async () => {
    const demo = testWorld(db, { settings: { demo: true } })
    expect(await signIn(demo, { login: cast.khanh.staffCode, password, address })).toMatchObject({
      awaits: null,
    })
  })

  it('are departments where an administrator demands it: they sign in anew', async () => {
    for (const who of [cast.son, cast.huong]) await sessionCookie(db, who)
    const demand = (who: CastPerson) => changeSignInSettings(worldOf(who), { departmentToo: true })
    expect(await demand(cast.son)).toEqual({ refused: 'not-found' })
    expect(await demand(cast.khanh)).toEqual({})
    expect(await db.session.findMany({ select: { accountId: true } })).toEqual([
      { accountId: cast.huong.accountId },
    ])
    expect(await enter(cast.son)).toMatchObject({ awaits: 'enrolment' })
    expect(await enter(cast.huong)).toMatchObject({ awaits: null })
    await setUp(cast.son)
    expect(await enter(cast.son)).toMatchObject({ awaits: 'code' })
  })

  it('set one up without the password that they typed a moment ago, and choose no other password in its place', async () => {
    const khanh = operator.as({ ...actorOf(cast.khanh, true), enrolling: true })
    const own = 'cây đa giếng nước'
    expect(await choosePassword(khanh, { current: '', password: own, repeat: own })).toEqual({
      refused: 'current-password-wrong',
    })
    expect(await beginSecondStep(khanh, { password: '' })).toEqual({})
    expect(await confirmSecondStep(khanh, { code: await shownBy(cast.khanh) })).toHaveProperty('codes')
  })
})
