import { beforeEach, describe, expect, it } from 'vitest'
import { isRefusal } from '../../../app/domain/refusal.ts'
import type { Actor } from '../../../app/domain/people/actor.ts'
import { dateFrom } from '../../../app/persistence/day.ts'
import { verifyAudit } from '../../../app/usecases/audit/verify-audit.ts'
import { choosePassword } from '../../../app/usecases/people/choose-password.ts'
import { printLoginCodes } from '../../../app/usecases/people/print-login-codes.ts'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { actorOf, cast, firstLoginCode } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { communesSince, units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { sessionCookie } from '../../support/session.ts'
import { testWorld } from '../../support/world.ts'

const visitor: Actor = { kind: 'anyone' }
let { db } = await freshDatabase()
let world = testWorld(db)
const onPaper = new Map<string, string>()
const filledIn = (login: string, code: string) => `/login#${onPaper.set(login, code).size}`
const print = (actor: Actor, codes: string[], renew = false) =>
  printLoginCodes(world.as(actor), { units: codes, renew, pages: { login: '/login', filledIn } })
const [son, phuc, ngan, khanh] = [cast.son, cast.phuc, cast.ngan, cast.khanh].map((one) => actorOf(one)) as [
  Actor,
  Actor,
  Actor,
  Actor,
]

beforeEach(async () => {
  ;({ db } = await freshDatabase())
  world = testWorld(db)
  await settle(db)
})

/** Takes the account away that the cast has: somebody who came by roster. */
async function withoutAccount(...people: { id: string }[]): Promise<void> {
  await db.session.deleteMany()
  await db.account.deleteMany({ where: { personId: { in: people.map(({ id }) => id) } } })
}

const kept = () => db.account.findMany({ orderBy: { id: 'asc' } })

/** What stands on the slips, by login. */
async function slips(actor: Actor, codes: string[], renew = false): Promise<Map<string, string>> {
  onPaper.clear()
  const printed = await print(actor, codes, renew)
  if (isRefusal(printed)) throw new Error(printed.refused)
  expect(onPaper.size).toBe(printed.people)
  return new Map(onPaper)
}

const enter = (login: string, password: string) => signIn(world, { login, password, address: '10.0.0.1' })

describe('slips with first-login codes', () => {
  it('let everybody in post in who could not sign in, and nobody else is touched', async () => {
    await withoutAccount(cast.huong, cast.mai)
    const before = await db.account.findUnique({ where: { id: cast.hung.accountId } })
    const codes = await slips(son, [units.langSon.code], true)
    expect([...codes.keys()].sort()).toEqual(
      [cast.huong, cast.mai, cast.sao].map(({ staffCode }) => staffCode).sort(),
    )
    for (const [login, code] of codes) expect(await enter(login, code)).toMatchObject({ restricted: true })
    expect(await db.account.findUnique({ where: { id: cast.hung.accountId } })).toEqual(before)
    expect(await enter(cast.sao.staffCode, firstLoginCode)).toEqual({ refused: 'wrong-credentials' })
  })

  it('are worthless once a password was chosen, and nobody who chose one gets a slip', async () => {
    await withoutAccount(cast.huong)
    const codes = await slips(son, [units.kyLua.code])
    const own = 'cây đa giếng nước'
    const account = await db.account.findUniqueOrThrow({ where: { personId: cast.huong.id } })
    const newcomer = { ...actorOf(cast.huong, true), accountId: account.id }
    await choosePassword(world.as(newcomer), { current: '', password: own, repeat: own })
    expect(await enter(cast.huong.staffCode, codes.get(cast.huong.staffCode) ?? '')).toHaveProperty('refused')
    expect(await print(son, [units.kyLua.code], true)).toEqual({ refused: 'nobody-needs-code' })
  })

  it('printed again leave those alone who hold a code, unless that is asked for', async () => {
    await withoutAccount(cast.huong)
    const first = await slips(son, [units.langSon.code])
    expect([...first.keys()]).toEqual([cast.huong.staffCode])
    const before = await kept()
    expect(await print(son, [units.langSon.code])).toEqual({ refused: 'nobody-needs-code' })
    expect(await kept()).toEqual(before)
    const second = await slips(son, [units.kyLua.code], true)
    expect(await enter(cast.huong.staffCode, first.get(cast.huong.staffCode) ?? '')).toHaveProperty('refused')
    expect(await enter(cast.huong.staffCode, second.get(cast.huong.staffCode) ?? '')).toHaveProperty(
      'account',
    )
  })

  it('are printed for whoever let a code run out, and end what it had opened', async () => {
    await db.account.update({
      where: { id: cast.sao.accountId },
      data: { codeExpiresAt: new Date('2026-11-23T08:00:00+07:00') },
    })
    await sessionCookie(db, cast.sao, { restricted: true })
    expect([...(await slips(son, [units.thatKhe.code])).keys()]).toEqual([cast.sao.staffCode])
    expect(await db.session.count()).toBe(0)
  })

  it('are kept nowhere but on paper', async () => {
    await withoutAccount(cast.huong)
    const [code = ''] = (await slips(son, [units.kyLua.code])).values()
    const rows = JSON.stringify(
      [await db.account.findMany(), await db.auditEntry.findMany()],
      (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value),
    )
    expect(rows).not.toContain(code)
    expect(rows).not.toContain(code.replace('-', ''))
  })

  it('stand in the audit log, once for the sheet and once for each person', async () => {
    await withoutAccount(cast.huong, cast.mai)
    await slips(son, [units.langSon.code])
    const entries = await db.auditEntry.findMany({ orderBy: { seq: 'asc' } })
    expect(entries.map(({ action }) => action)).toEqual(['codes.printed', 'account.reset', 'account.reset'])
    expect(entries[0]).toMatchObject({
      ...{ actorId: cast.son.id, subjectKind: 'unit', subjectId: units.langSon.id },
      details: { people: 2, units: 1 },
    })
    expect(new Set(entries.slice(1).map(({ subjectId }) => subjectId))).toEqual(
      new Set([cast.huong.id, cast.mai.id]),
    )
    expect(await verifyAudit(db)).toMatchObject({ entries: 3, broken: null })
  })

  it('printed by two at the same time give one slip to each person', async () => {
    await withoutAccount(cast.huong, cast.mai)
    const both = await Promise.all([print(son, [units.langSon.code]), print(khanh, [units.langSon.code])])
    const people = both.map((one) => (isRefusal(one) ? 0 : one.people))
    expect(people.reduce((sum, count) => sum + count)).toBe(2)
  })
})

describe('who may have them printed', () => {
  it.each([
    ['a department of another province', ngan, [units.kyLua.code]],
    ['a department, with one foreign commune among its own', son, [units.kyLua.code, units.thucPhan.code]],
    ['a leader, for the commune next door', phuc, [units.kyLua.code]],
    ['a leader, for the whole province', phuc, [units.langSon.code]],
    ['a trainer', actorOf(cast.yen), [units.kyLua.code]],
    ['a learner', actorOf(cast.huong), [units.kyLua.code]],
    ['a visitor', visitor, [units.kyLua.code]],
    ['a department that has not chosen a password', actorOf(cast.son, true), [units.kyLua.code]],
    ['anybody, for what is not there', khanh, ['99999']],
  ])('not %s', async (_who, actor, codes) => {
    await withoutAccount(cast.huong)
    const before = await kept()
    expect(await print(actor, codes)).toEqual({ refused: 'not-found' })
    expect(await kept()).toEqual(before)
    expect(await db.auditEntry.count()).toBe(0)
  })

  it('nobody for no unit at all', async () => {
    expect(await print(son, [])).toEqual({ refused: 'invalid-input', field: 'commune' })
  })

  it('administrators alone for whoever holds, or will hold, more than the role of a learner', async () => {
    await withoutAccount(cast.huong, cast.phuc)
    await db.appointment.create({
      data: {
        ...{ personId: cast.huong.id, role: 'trainer', unitId: units.langSon.id },
        ...{ from: dateFrom(communesSince), recordedAt: world.now() },
      },
    })
    expect(await print(son, [units.langSon.code])).toEqual({ refused: 'nobody-needs-code' })
    expect([...(await slips(khanh, [units.langSon.code])).keys()].sort()).toEqual(
      [cast.huong, cast.phuc].map(({ staffCode }) => staffCode).sort(),
    )
  })
})
