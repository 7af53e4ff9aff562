import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { stateOn, type CertificateState } from '../../../app/domain/certificates/state.ts'
import { addDays, day, type Day } from '../../../app/domain/day.ts'
import { managesPerson } from '../../../app/domain/people/managing.ts'
import {
  countRegister,
  registerLines,
  type RegisterQuery,
} from '../../../app/persistence/certificates/register.ts'
import { registeredCertificate } from '../../../app/persistence/certificates/registered-certificate.ts'
import { dateFrom } from '../../../app/persistence/day.ts'
import { pathsOfPerson } from '../../../app/persistence/people/manageable.ts'
import { issueMany } from '../../cast/issue-many.ts'
import { actorOf, cast, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const today = day('2026-11-23')
const all: RegisterQuery = {
  ...{ typed: '', unitId: null, certificationId: null, issuedFrom: null, issuedLast: null, state: null },
}
const whole = { newestFirst: false, limit: null, offset: 0 }
const holders = [cast.huong, cast.hung, cast.mai, cast.sao, cast.thanh, cast.khanh]

beforeAll(async () => {
  await settle(db)
  await issueMany(world, holders)
})

const scopeOf = (who: CastPerson) => ({ roles: actorOf(who).roles, today })
const found = async (query: Partial<RegisterQuery>, who: CastPerson = cast.khanh) =>
  (await registerLines(scopeOf(who), db, { ...all, ...query }, whole)).map(({ name }) => name)

test('lines stand in the order of their numbers, part by part', async () => {
  const part = { newestFirst: true, limit: 2, offset: 1 }
  const lines = await registerLines(scopeOf(cast.khanh), db, all, part)
  expect(lines.map(({ number }) => number)).toEqual(['0005/2026/GCN-SNV', '0004/2026/GCN-SNV'])
  expect(lines[0]).toMatchObject({ name: cast.thanh.fullName, issuedOn: today, state: 'valid' })
  expect(await countRegister(scopeOf(cast.khanh), db, all)).toBe(6)
  expect(await found({})).toEqual(holders.map(({ fullName }) => fullName))
})

test.each([
  ['a name without marks', 'luong thi', ['Lương Thị Mai']],
  ['a name with them', 'LƯƠNG THỊ', ['Lương Thị Mai']],
  ['part of a number', '0002/2026', ['Vi Văn Hùng']],
  ['a staff code', cast.sao.staffCode.toLowerCase(), ['Lý Thị Sao']],
  ['what stands for anything elsewhere', '%', []],
  ['nobody', 'khong-co-ai', []],
])('it is searched by %s', async (_what, typed, names) => {
  expect(await found({ typed })).toEqual(names)
})

test('who was named anew is found by both names', async () => {
  const rename = (fullName: string, foldedName: string) =>
    db.person.update({ where: { id: cast.sao.id }, data: { fullName, foldedName } })
  await rename('Lý Thị Sáu', 'ly thi sau')
  expect(await found({ typed: 'sau' })).toEqual(['Lý Thị Sao'])
  expect(await found({ typed: 'Sao' })).toEqual(['Lý Thị Sao'])
  await rename('Lý Thị Sao', 'ly thi sao')
})

test('it is narrowed to a unit, to days of issue and to a certification', async () => {
  expect(await found({ unitId: units.dongDang.id })).toEqual(['Vi Văn Hùng', 'Lương Thị Mai'])
  expect(await found({ unitId: units.langSon.id })).toHaveLength(4)
  expect(await found({ issuedFrom: today, issuedLast: today })).toHaveLength(6)
  expect(await found({ issuedFrom: addDays(today, 1) })).toEqual([])
  expect(await found({ issuedLast: addDays(today, -1) })).toEqual([])
  expect(await found({ certificationId: '00000000-0000-7000-b000-00000000ffff' })).toEqual([])
})

test.each(['phuc', 'son', 'ngan', 'khanh', 'yen', 'huong'] as const)(
  '%s sees the certificates of those alone whom they manage',
  async (name) => {
    const actor = actorOf(cast[name])
    const managed: string[] = []
    for (const { id, fullName } of holders)
      if (managesPerson(actor, await pathsOfPerson(db, id, today))) managed.push(fullName)
    expect(await found({}, cast[name])).toEqual(managed)
    for (const { id, fullName } of holders) {
      const { id: certificate } = await db.certificate.findFirstOrThrow({ where: { personId: id } })
      const one = await registeredCertificate(scopeOf(cast[name]), db, certificate)
      expect(one?.snapshot.name ?? null).toBe(managed.includes(fullName) ? fullName : null)
    }
  },
)

test('of whoever has gone for good there is nothing, for anybody', async () => {
  await db.person.update({ where: { id: cast.mai.id }, data: { withdrawnAt: world.now() } })
  expect(await found({})).not.toContain('Lương Thị Mai')
  await db.person.update({ where: { id: cast.mai.id }, data: { withdrawnAt: null } })
})

const states: CertificateState[] = ['valid', 'not-yet-valid', 'expired', 'superseded', 'revoked']

test('the state that a line says, and is narrowed to, is the one of the domain', async () => {
  const [one, other] = await db.certificate.findMany({ orderBy: { ordinal: 'asc' }, take: 2 })
  if (!one || !other) throw new Error('no certificates')
  const facts = { validFrom: today, validUntil: day('2028-11-23') }
  const near = fc.option(fc.integer({ min: -2, max: 2 }).map((days) => addDays(today, days)))
  const recordedAt = world.now()
  const decided = (on: Day) => ({ on: dateFrom(on), reason: 'thử', recordedAt })
  await fc.assert(
    fc.asyncProperty(
      near,
      near,
      fc.integer({ min: -800, max: 800 }),
      async (revokedOn, supersededOn, days) => {
        await db.$executeRaw`TRUNCATE revocation, supersession`
        if (revokedOn) await db.revocation.create({ data: { certificateId: one.id, ...decided(revokedOn) } })
        const replaced = { supersededId: one.id, supersedingId: other.id }
        if (supersededOn) await db.supersession.create({ data: { ...replaced, ...decided(supersededOn) } })
        const on = addDays(today, days)
        const scope = { roles: actorOf(cast.khanh).roles, today: on }
        const state = stateOn({ ...facts, revokedOn, supersededOn }, on)
        for (const asked of states) {
          const lines = await registerLines(scope, db, { ...all, typed: one.number, state: asked }, whole)
          expect(lines.map((line) => line.state)).toEqual(asked === state ? [state] : [])
        }
      },
    ),
    { numRuns: 25 },
  )
  await db.$executeRaw`TRUNCATE revocation, supersession`
})
