import { beforeEach, describe, expect, it } from 'vitest'
import { issueLoginCode } from '../../../app/usecases/people/issue-login-code.ts'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { actorOf, cast, password, type CastPerson } from '../../cast/people.ts'
import { settleStaff } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { sessionCookie } from '../../support/session.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const gives = (by: CastPerson, to: CastPerson) => issueLoginCode(world.as(actorOf(by)), { personId: to.id })
const dongDangs = { ...cast.phuc, unit: cast.hung.unit }

beforeEach(async () => {
  await emptyTables(db, 'unit', 'person', 'duty', 'failed_try')
  await settleStaff(db)
  world.setNow(morning)
})

describe('a new first-login code', () => {
  it('is given by a leader: the password is gone, sessions are over, and it is told in the log', async () => {
    await sessionCookie(db, cast.hung)
    const given = await gives(dongDangs, cast.hung)
    if ('refused' in given) throw new Error(given.refused)
    expect(given.login).toBe(cast.hung.staffCode)
    expect(await db.session.count()).toBe(0)
    const enter = (secret: string) =>
      signIn(world, { login: given.login, password: secret, address: '10.0.0.1' })
    expect(await enter(password)).toEqual({ refused: 'wrong-credentials' })
    expect(await enter(given.code)).toMatchObject({ restricted: true })
    expect(await db.auditEntry.findFirst({ where: { action: 'account.reset' } })).toMatchObject({
      ...{ actorId: cast.phuc.id, subjectId: cast.hung.id },
    })
  })

  it.each([
    ['of another commune', cast.phuc, cast.hung],
    ['of another province', cast.ngan, cast.hung],
    ['who administers', cast.son, cast.khanh],
    ['of the department', cast.phuc, cast.son],
    ['of a trainer', cast.son, cast.yen],
    ['by a learner', cast.huong, cast.hung],
  ] as const)('is not given %s, and nothing changes', async (_what, by, to) => {
    await sessionCookie(db, to)
    const told = await db.auditEntry.count()
    expect(await gives(by, to)).toEqual({ refused: 'not-found' })
    expect(await db.account.findUnique({ where: { id: to.accountId } })).toMatchObject({ codeHash: null })
    expect(await db.session.count()).toBe(1)
    expect(await db.auditEntry.count()).toBe(told)
  })

  it('is not given in masses: twenty in an hour', async () => {
    const over = []
    for (let count = 0; count < 20; count += 1) over.push(await gives(dongDangs, cast.hung))
    expect(over.every((one) => 'code' in one)).toBe(true)
    expect(await gives(dongDangs, cast.mai)).toMatchObject({ refused: 'too-many-codes' })
    expect(await gives(cast.khanh, cast.mai)).toHaveProperty('code')
    expect(await gives(cast.son, cast.mai)).toHaveProperty('code')
    world.setNow(new Date(morning.getTime() + 3_600_000))
    expect(await gives(dongDangs, cast.mai)).toHaveProperty('code')
  })
})
