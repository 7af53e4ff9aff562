import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { day, endOf, type Day } from '../../../app/domain/day.ts'
import { peopleBehind } from '../../../app/persistence/coverage/people.ts'
import { unitCoverage } from '../../../app/persistence/coverage/unit-coverage.ts'
import { addSecondDuty } from '../../../app/usecases/people/add-second-duty.ts'
import { appoint } from '../../../app/usecases/people/appoint.ts'
import { correctPosting } from '../../../app/usecases/people/correct-posting.ts'
import { leavePosting } from '../../../app/usecases/people/leave-posting.ts'
import { returnPerson } from '../../../app/usecases/people/return-person.ts'
import { transferPerson } from '../../../app/usecases/people/transfer-person.ts'
import { withdrawPosting } from '../../../app/usecases/people/withdraw-posting.ts'
import { actorOf, cast, duties, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units, type CastUnit } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { sessionCookie } from '../../support/session.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const operator = testWorld(db)
const son = operator.as(actorOf(cast.son))
const phuc = operator.as(actorOf(cast.phuc))
const notFound = { refused: 'not-found' }
const date = (text: string) => new Date(`${text}T00:00:00Z`)

/** The posting of the cast, or whatever it became. */
const postingOf = async ({ id }: CastPerson) =>
  (
    await db.posting.findFirstOrThrow({
      where: { personId: id, retractedAt: null },
      orderBy: { from: 'desc' },
    })
  ).id
const postingsOf = ({ id }: CastPerson) =>
  db.posting.findMany({
    where: { personId: id, retractedAt: null },
    select: { unitId: true, from: true, to: true, recordedAt: true },
    orderBy: { from: 'asc' },
  })
const rolesOf = ({ id }: CastPerson) =>
  db.appointment.findMany({
    where: { personId: id, retractedAt: null },
    select: { role: true, unitId: true, from: true, to: true },
    orderBy: [{ role: 'asc' }, { from: 'asc' }],
  })
const actions = async () =>
  (await db.auditEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ action }) => action)

const move = (who: CastPerson, unit: CastUnit, from: string, posting: string, dryRun = false) => ({
  ...{ personId: who.id, posting, unit: unit.code, duty: duties.culture, from, dryRun },
})

/** Everything that a refused change must leave as it was. */
const facts = async () => ({
  postings: await db.posting.findMany({ orderBy: { id: 'asc' } }),
  appointments: await db.appointment.findMany({ orderBy: { id: 'asc' } }),
  duties: await db.duty.count(),
  log: await db.auditEntry.count(),
})

beforeAll(() => settle(db))
const asSettled = async () => ({
  postings: await db.posting.findMany(),
  appointments: await db.appointment.findMany(),
  duties: (await db.duty.findMany()).map(({ id }) => id),
})
let settled: Awaited<ReturnType<typeof asSettled>> | undefined

beforeEach(async () => {
  operator.setNow(morning)
  settled ??= await asSettled()
  await db.session.deleteMany()
  await db.posting.deleteMany()
  await db.appointment.deleteMany()
  await db.duty.deleteMany({ where: { id: { notIn: settled.duties } } })
  await db.posting.createMany({ data: settled.postings })
  await db.appointment.createMany({ data: settled.appointments })
})

describe('a transfer', () => {
  it('ends one posting and begins another, beside what was known; the learner goes along', async () => {
    const posting = await postingOf(cast.huong)
    const told = await transferPerson(son, move(cast.huong, units.dongDang, '2026-12-01', posting))
    expect(told).toMatchObject({
      on: '2026-12-01',
      postings: [
        { before: { unit: 'Phường Kỳ Lừa', to: null }, after: { unit: 'Phường Kỳ Lừa', to: '2026-12-01' } },
        { before: null, after: { unit: 'Xã Đồng Đăng', duty: duties.culture, from: '2026-12-01', to: null } },
      ],
      roles: [{ before: { role: 'learner' } }, { before: null, after: { unit: 'Xã Đồng Đăng' } }],
      newDuty: null,
    })
    expect(await postingsOf(cast.huong)).toEqual([
      { unitId: units.kyLua.id, from: date('2025-07-01'), to: date('2026-12-01'), recordedAt: morning },
      { unitId: units.dongDang.id, from: date('2026-12-01'), to: null, recordedAt: morning },
    ])
    expect(await db.posting.findUnique({ where: { id: posting } })).toMatchObject({
      to: null,
      retractedAt: morning,
    })
    expect(await rolesOf(cast.huong)).toEqual([
      { role: 'learner', unitId: units.kyLua.id, from: date('2025-07-01'), to: date('2026-12-01') },
      { role: 'learner', unitId: units.dongDang.id, from: date('2026-12-01'), to: null },
    ])
    expect((await actions()).at(-1)).toBe('person.transferred')
  })

  it('is told before, and nothing changes by telling', async () => {
    const [posting, before] = [await postingOf(cast.huong), await facts()]
    const typed = { ...move(cast.huong, units.dongDang, '2026-12-01', posting, true), duty: 'Kế toán' }
    expect(await transferPerson(son, typed)).toMatchObject({ newDuty: 'Kế toán' })
    expect(await facts()).toEqual(before)
  })

  it('ends the power over a unit that is left, at once where the day has come', async () => {
    const posting = await postingOf(cast.phuc)
    await sessionCookie(db, cast.phuc)
    await transferPerson(son, move(cast.phuc, units.kyLua, '2026-12-01', posting))
    expect(await rolesOf(cast.phuc)).toMatchObject([{ role: 'leader', to: date('2026-12-01') }])
    expect(await db.session.count()).toBe(1)
    await correctPosting(son, {
      personId: cast.phuc.id,
      posting: await postingOf(cast.phuc),
      from: '2026-12-05',
    })
    await withdrawPosting(son, { personId: cast.phuc.id, posting: await postingOf(cast.phuc) })
    const rest = await postingOf(cast.phuc)
    expect(
      await leavePosting(son, { personId: cast.phuc.id, posting: rest, last: '2026-11-22' }),
    ).toMatchObject({
      roles: [{ before: { role: 'leader' }, after: { to: '2026-11-23' } }],
    })
    expect(await db.session.count()).toBe(0)
    expect((await actions()).slice(-2)).toEqual(['appointment.withdrawn', 'person.left'])
  })

  it('adds a duty that nobody held, and finds one however it is spelled', async () => {
    const typed = move(cast.huong, units.dongDang, '2026-12-01', await postingOf(cast.huong))
    await transferPerson(son, { ...typed, duty: ' công chức VĂN HOÁ -  xã hội ' })
    expect(await db.duty.count()).toBe(2)
    const next = { ...typed, posting: await postingOf(cast.huong), duty: 'Kế toán', from: '2026-12-02' }
    expect(await transferPerson(son, next)).toMatchObject({ newDuty: 'Kế toán' })
    expect(await db.duty.count()).toBe(3)
  })

  it('takes a unit by our key, whatever its code was then', async () => {
    const typed = move(cast.huong, units.dongDang, '2025-01-05', await postingOf(cast.huong))
    const byKey = await addSecondDuty(son, { ...typed, from: '2026-01-05', unit: units.dongDang.id })
    expect(byKey).toMatchObject({ postings: [{ after: { unit: 'Xã Đồng Đăng' } }] })
  })

  it('sent twice is done once', async () => {
    const typed = move(cast.huong, units.dongDang, '2026-12-01', await postingOf(cast.huong))
    const outcomes = await Promise.all([transferPerson(son, typed), transferPerson(son, typed)])
    expect(outcomes).toContainEqual({ refused: 'posting-changed' })
    expect(await postingsOf(cast.huong)).toHaveLength(2)
  })
})

describe('leaving and coming back', () => {
  it('end with the last day at work, and begin anew after a gap', async () => {
    await leavePosting(son, { personId: cast.hung.id, posting: 'all', last: '2026-11-30' })
    expect(await postingsOf(cast.hung)).toMatchObject([{ to: date('2026-12-01') }])
    expect(await rolesOf(cast.hung)).toMatchObject([{ role: 'learner', to: null }])
    const back = {
      personId: cast.hung.id,
      unit: units.thatKhe.code,
      duty: duties.culture,
      from: '2026-12-01',
    }
    expect(await returnPerson(son, { ...back, from: '2026-11-30' })).toEqual({ refused: 'still-in-post' })
    expect(await returnPerson(son, { ...back, last: '2026-12-31' })).toMatchObject({
      postings: [{ before: null, after: { from: '2026-12-01', to: '2027-01-01' } }],
    })
    expect(await rolesOf(cast.hung)).toMatchObject([
      { role: 'learner', unitId: units.dongDang.id, to: date('2026-12-01') },
      { role: 'learner', unitId: units.thatKhe.id, to: null },
    ])
  })

  it('end only what the actor manages', async () => {
    const everywhere = operator.as(actorOf(cast.khanh))
    const abroad = {
      personId: cast.huong.id,
      unit: units.thucPhan.code,
      duty: duties.leader,
      from: '2026-11-01',
    }
    expect(await addSecondDuty(son, abroad)).toEqual({ refused: 'unit-unknown' })
    await addSecondDuty(everywhere, abroad)
    await leavePosting(son, { personId: cast.huong.id, posting: 'all', last: '2026-11-30' })
    expect(await postingsOf(cast.huong)).toMatchObject([
      { unitId: units.kyLua.id, to: date('2026-12-01') },
      { unitId: units.thucPhan.id, to: null },
    ])
    const foreign = await db.posting.findFirstOrThrow({
      where: { unitId: units.thucPhan.id, personId: cast.huong.id },
    })
    const leaving = { personId: cast.huong.id, posting: foreign.id, last: '2026-11-30' }
    expect(await leavePosting(son, leaving)).toEqual(notFound)
    expect(await leavePosting(operator.as(actorOf(cast.ngan)), leaving)).toHaveProperty('postings')
  })
})

describe('what was entered wrongly', () => {
  it('is put right, as long as the unit was there', async () => {
    const typed = { personId: cast.mai.id, posting: await postingOf(cast.mai) }
    expect(await correctPosting(son, { ...typed, from: '2025-06-30' })).toEqual({
      ...{ refused: 'unit-not-throughout', since: '2025-07-01', until: null },
    })
    expect(await correctPosting(son, { ...typed, from: '2026-10-15', last: '2026-12-31' })).toMatchObject({
      on: '2026-10-15',
    })
    expect(await postingsOf(cast.mai)).toMatchObject([{ from: date('2026-10-15'), to: date('2027-01-01') }])
  })

  it('never was, unless nothing else is known', async () => {
    const only = { personId: cast.mai.id, posting: await postingOf(cast.mai) }
    expect(await withdrawPosting(son, only)).toEqual({ refused: 'only-posting' })
    const second = { personId: cast.mai.id, unit: units.kyLua.code, duty: duties.leader, from: '2027-01-01' }
    expect(await addSecondDuty(son, second)).toHaveProperty('postings')
    const toCome = await postingOf(cast.mai)
    expect(await withdrawPosting(son, { ...only, posting: toCome })).toMatchObject({
      postings: [{ before: { unit: 'Phường Kỳ Lừa' }, after: null }],
    })
    expect(await postingsOf(cast.mai)).toHaveLength(1)
  })
})

describe('who may', () => {
  it('is who manages the person and both units; to all others nothing is there, and nothing changes', async () => {
    const posting = await postingOf(cast.huong)
    const before = await facts()
    const to = (unit: CastUnit) => move(cast.huong, unit, '2026-12-01', posting)
    for (const who of [cast.ngan, cast.phuc, cast.huong, cast.yen]) {
      const world = operator.as(actorOf(who))
      expect(await transferPerson(world, to(units.thatKhe))).toEqual(notFound)
      expect(await transferPerson(world, { ...to(units.thatKhe), dryRun: true })).toEqual(notFound)
      expect(await addSecondDuty(world, to(units.thatKhe))).toEqual(notFound)
      expect(await returnPerson(world, to(units.thatKhe))).toEqual(notFound)
      expect(await leavePosting(world, { ...to(units.thatKhe), last: '2026-12-01' })).toEqual(notFound)
      expect(
        await leavePosting(world, { personId: cast.huong.id, posting: 'all', last: '2026-12-01' }),
      ).toEqual(notFound)
      expect(await correctPosting(world, to(units.thatKhe))).toEqual(notFound)
      expect(await withdrawPosting(world, to(units.thatKhe))).toEqual(notFound)
    }
    expect(await transferPerson(son, to(units.thucPhan))).toEqual({ refused: 'unit-unknown' })
    expect(await transferPerson(son, { ...to(units.thatKhe), unit: '99999' })).toEqual({
      refused: 'unit-unknown',
    })
    expect(await transferPerson(son, { ...to(units.thatKhe), duty: ' ' })).toMatchObject({ field: 'duty' })
    const restricted = operator.as(actorOf(cast.son, true))
    expect(await transferPerson(restricted, to(units.thatKhe))).toEqual(notFound)
    expect(await facts()).toEqual(before)
  })

  it('looks a posting up with its person', async () => {
    const foreign = await postingOf(cast.hung)
    expect(await transferPerson(son, move(cast.huong, units.thatKhe, '2026-12-01', foreign))).toEqual(
      notFound,
    )
    expect(await transferPerson(son, move(cast.huong, units.thatKhe, '2026-12-01', 'x'))).toEqual(notFound)
    expect(
      await transferPerson(son, { ...move(cast.huong, units.thatKhe, '2026-12-01', foreign), personId: 'x' }),
    ).toEqual(notFound)
  })

  it('a leader changes what is in the own commune, and sends nobody out of it', async () => {
    const sao = { personId: cast.sao.id, posting: await postingOf(cast.sao), from: '2026-12-01' }
    expect(await transferPerson(phuc, { ...sao, unit: units.kyLua.code, duty: duties.culture })).toEqual({
      refused: 'unit-unknown',
    })
    expect(
      await transferPerson(phuc, { ...sao, unit: units.thatKhe.code, duty: duties.leader }),
    ).toHaveProperty('postings')
  })
})

describe('two times', () => {
  const ask = (unit: CastUnit, on: Day, knownBy: Date | null = null) =>
    unitCoverage(db, { unitId: unit.id, day: on, certificationId: null, knownBy })
  const before = day('2026-10-31')

  it('a transfer entered today leaves every earlier day as it was, and as it was known', async () => {
    const counted = async () => ({
      now: await Promise.all([units.langSon, units.kyLua, units.dongDang].map((unit) => ask(unit, before))),
      then: await ask(units.langSon, before, endOf(before)),
    })
    const reported = await counted()
    await transferPerson(son, move(cast.huong, units.dongDang, '2026-12-01', await postingOf(cast.huong)))
    expect(await counted()).toEqual(reported)
    const people = await peopleBehind(db, {
      unitId: units.kyLua.id,
      day: before,
      certificationId: null,
      knownBy: null,
    })
    expect(people).toMatchObject([{ personId: cast.huong.id, enteredLate: false }])
    expect((await ask(units.kyLua, day('2026-12-01'))).coverage.required).toBe(0)
  })

  it('one entered late changes the days that it speaks of and is marked there; what was reported stays known', async () => {
    const reported = await ask(units.kyLua, before, endOf(before))
    await transferPerson(son, move(cast.huong, units.dongDang, '2026-10-01', await postingOf(cast.huong)))
    expect((await ask(units.kyLua, before)).coverage.required).toBe(0)
    expect(await ask(units.kyLua, before, endOf(before))).toEqual(reported)
    const people = await peopleBehind(db, {
      unitId: units.dongDang.id,
      day: before,
      certificationId: null,
      knownBy: null,
    })
    expect(people.find(({ personId }) => personId === cast.huong.id)).toMatchObject({ enteredLate: true })
    expect(people.find(({ personId }) => personId === cast.hung.id)).toMatchObject({ enteredLate: false })
  })

  it('a role is given over a unit only by an administrator, whatever moves', async () => {
    await appoint(operator.as(actorOf(cast.khanh)), {
      personId: cast.huong.id,
      role: 'leader',
      unit: units.kyLua.code,
    })
    await transferPerson(son, move(cast.huong, units.dongDang, '2026-11-23', await postingOf(cast.huong)))
    const leading = (await rolesOf(cast.huong)).filter(({ role }) => role === 'leader')
    expect(leading).toEqual([])
  })
})
