import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Selection } from '../../../app/domain/coverage/selection.ts'
import { day, type Day } from '../../../app/domain/day.ts'
import type { PersonActor } from '../../../app/domain/people/actor.ts'
import { dateFrom } from '../../../app/persistence/day.ts'
import { learnPage } from '../../../app/persistence/courses/learn-page.ts'
import { unitCoverage } from '../../../app/persistence/coverage/unit-coverage.ts'
import { urgingsAbout, peopleUrged, callsAbout } from '../../../app/persistence/urging/urgings.ts'
import { lastCalls } from '../../../app/persistence/urging/calls.ts'
import { changeReminderSettings } from '../../../app/usecases/reminders/change-reminder-settings.ts'
import { planLetters } from '../../../app/usecases/reminders/plan-letters.ts'
import { sendLetters } from '../../../app/usecases/reminders/send-letters.ts'
import { assignTraining, previewAssignment } from '../../../app/usecases/urging/assign-training.ts'
import { recordCalls } from '../../../app/usecases/urging/record-calls.ts'
import { remindPeople } from '../../../app/usecases/urging/remind-people.ts'
import { retractAssignments } from '../../../app/usecases/urging/retract-assignments.ts'
import { certification } from '../../cast/course.ts'
import { actorOf, cast, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { mailServer } from '../../support/smtp-server.ts'
import { morning, testWorld, type TestWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const server = await mailServer()
const today = day('2026-11-23')
const pages = {
  ...{ learn: '/learn', coverage: '/coverage', settings: '/settings/reminders', reports: () => '' },
  standing: '/account/standing',
}
let world: TestWorld
let son: TestWorld<PersonActor>

beforeEach(async () => {
  await emptyTables(db)
  await settle(db)
  server.taken.length = 0
  world = testWorld(db, { now: morning, settings: { smtpUrl: server.url } })
  son = world.as(actorOf(cast.son))
})

const listOf = (unitId: string | null, more: Partial<Selection> = {}): Selection => ({
  questions: [{ unitId, day: today, certificationId: null, knownBy: null }],
  ...{ listing: 'missing', words: '', until: null, personIds: null },
  ...more,
})
const everybodyMissing = listOf(units.langSon.id)
const order = (selection: Selection, more: object = {}) => ({
  ...{ id: randomUUID(), unitId: selection.questions[0]?.unitId ?? null, selection },
  ...{ certification: certification.id, due: '2026-12-31', note: 'Theo kế hoạch số 12' },
  ...more,
})
const open = async () =>
  (await db.assignment.findMany({ where: { retractedAt: null }, include: { person: true } }))
    .map(({ person }) => person.fullName)
    .sort()
const cameTo = async (id: string): Promise<Record<string, string>> => {
  const people = await db.urged.findMany({ where: { urgingId: id }, include: { person: true } })
  return Object.fromEntries(people.map((one) => [one.person.fullName, one.cameTo]))
}
const names = (...people: CastPerson[]) => people.map(({ fullName }) => fullName).sort()

async function waive({ id: personId }: CastPerson): Promise<void> {
  const waiver = { personId, certificationId: certification.id, reason: 'Ốm', recordedAt: morning }
  await db.waiver.create({ data: { ...waiver, from: dateFrom(day('2026-11-01')) } })
}

async function certify({ id: personId, staffCode }: CastPerson, until: Day, recordedAt: Date): Promise<void> {
  const key = { id: 'k', publicKey: '', encryptedPrivate: new Uint8Array(), createdAt: morning }
  await db.signingKey.upsert({ where: { id: 'k' }, create: key, update: {} })
  const ordinal = Number(staffCode.slice(-3))
  const from = dateFrom(today)
  await db.certificate.create({
    data: {
      ...{ id: staffCode, number: `${staffCode}/GCN`, series: 'GCN', year: 2026, ordinal, personId },
      ...{ certificationId: certification.id, snapshot: {}, payload: '', keyId: 'k', signature: '' },
      ...{ issuedOn: from, validFrom: from, validUntil: dateFrom(until), recordedAt },
    },
  })
}

describe('assigning training', () => {
  it('freezes everybody who is missing then as one assignment each, and names who is left out', async () => {
    await waive(cast.hung)
    await db.account.update({ where: { personId: cast.mai.id }, data: { suspendedAt: morning } })
    await certify(cast.sao, day('2028-01-01'), morning)
    const asked = order(listOf(units.langSon.id, { listing: 'all' }))
    expect(await assignTraining(son, asked)).toEqual({ id: asked.id })
    expect(await open()).toEqual(names(cast.huong))
    expect(await cameTo(asked.id)).toEqual({
      [cast.huong.fullName]: 'assigned',
      [cast.hung.fullName]: 'waived',
      [cast.mai.fullName]: 'suspended',
      [cast.sao.fullName]: 'trained',
    })
    // Whoever becomes missing afterwards is not assigned by it.
    await db.waiver.deleteMany()
    expect(await open()).toEqual(names(cast.huong))
  })

  it('shows on the page of the learner, goes when it is taken back, and changes no number', async () => {
    const question = { unitId: units.langSon.id, day: today, certificationId: null, knownBy: null }
    const before = await unitCoverage(db, question)
    const asked = order(everybodyMissing)
    await assignTraining(son, asked)
    const { assigned } = await learnPage(cast.huong.id, db, morning)
    expect(Object.values(assigned)).toEqual([
      { dueOn: '2026-12-31', note: 'Theo kế hoạch số 12', by: cast.son.fullName },
    ])
    expect(await unitCoverage(db, question)).toEqual(before)
    expect(await retractAssignments(son, { urgingId: asked.id, personId: cast.huong.id })).toEqual({
      people: 1,
    })
    expect((await learnPage(cast.huong.id, db, morning)).assigned).toEqual({})
    expect(await open()).not.toContain(cast.huong.fullName)
  })

  it('is no longer on the page of the learner once it was done, not even when that has to be renewed', async () => {
    await assignTraining(son, order(everybodyMissing))
    await certify(cast.huong, day('2028-11-23'), morning)
    expect((await learnPage(cast.huong.id, db, new Date('2028-12-01'))).assigned).toEqual({})
    expect((await learnPage(cast.hung.id, db, morning)).assigned).not.toEqual({})
  })

  it('is one when it is pressed several times at once, or again', async () => {
    const asked = order(everybodyMissing)
    const done = await Promise.all(Array.from({ length: 5 }, () => assignTraining(son, asked)))
    expect(new Set(done.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ id: asked.id })]),
    )
    expect(await db.urging.count()).toBe(1)
    expect(await open()).toEqual(names(cast.huong, cast.hung, cast.mai, cast.sao))
    const log = await db.auditEntry.findMany({ where: { action: 'training.assigned' } })
    expect(log.filter(({ details }) => JSON.stringify(details).includes(asked.id))).toHaveLength(1)
  })

  it('with another day takes the place of the one before; the very same is left out', async () => {
    await assignTraining(son, order(everybodyMissing))
    expect(await assignTraining(son, order(everybodyMissing))).toEqual({ refused: 'nobody-to-urge' })
    await assignTraining(son, order(everybodyMissing, { due: '2026-12-15' }))
    const inForce = await db.assignment.findMany({ where: { retractedAt: null } })
    expect(inForce.map(({ dueOn }) => dueOn)).toEqual(Array(4).fill(dateFrom(day('2026-12-15'))))
    expect(await db.assignment.count()).toBe(8)
  })

  it('is not carried out on others than the preview showed', async () => {
    const asked = order(everybodyMissing)
    const preview = await previewAssignment(son, db, asked)
    if ('refused' in preview) throw new Error(preview.refused)
    await waive(cast.hung)
    const refused = { refused: 'preview-outdated' }
    expect(await assignTraining(son, { ...asked, seen: preview.mark })).toEqual(refused)
    expect(await db.urging.count()).toBe(0)
  })
})

describe('who may press whom', () => {
  const ticked = (unitId: string | null, ...people: CastPerson[]) =>
    listOf(unitId, { personIds: people.map(({ id }) => id) })

  it('is whoever manages the unit; a foreign person among the ticked leaves everything as it was', async () => {
    const ngan = world.as(actorOf(cast.ngan))
    const phuc = world.as(actorOf(cast.phuc))
    const refused = { refused: 'not-found' }
    expect(await assignTraining(ngan, order(everybodyMissing))).toEqual(refused)
    expect(await assignTraining(phuc, order(everybodyMissing))).toEqual(refused)
    expect(await assignTraining(phuc, order(listOf(null)))).toEqual(refused)
    expect(await assignTraining(son, order(ticked(units.langSon.id, cast.huong, cast.thanh)))).toEqual(
      refused,
    )
    expect(await assignTraining(world.as(actorOf(cast.huong)), order(everybodyMissing))).toEqual(refused)
    expect(await assignTraining(son, order(ticked(units.langSon.id)))).toEqual({ refused: 'nobody-chosen' })
    expect(await db.urging.count()).toBe(0)
  })

  it('never reaches anybody whom the actor does not manage, whichever unit and ticks are sent', async () => {
    const reach: Record<string, CastPerson[]> = {
      [cast.son.id]: [cast.huong, cast.hung, cast.mai, cast.sao],
      [cast.phuc.id]: [cast.sao],
      [cast.ngan.id]: [cast.thanh],
      [cast.yen.id]: [],
    }
    const everyone = Object.values(cast)
    for (const actor of [cast.son, cast.phuc, cast.ngan, cast.yen])
      for (const unitId of [null, ...Object.values(units).map(({ id }) => id)])
        for (const selection of [
          listOf(unitId, { listing: 'all' }),
          ...everyone.map((one) => ticked(unitId, one)),
        ]) {
          const asked = order(selection)
          await assignTraining(world.as(actorOf(actor)), asked)
          const got = await db.assignment.findMany({ where: { urgingId: asked.id } })
          const mine = new Set((reach[actor.id] ?? []).map(({ id }) => id))
          expect(got.filter(({ personId }) => !mine.has(personId))).toEqual([])
        }
    expect(await db.assignment.count()).toBeGreaterThan(0)
  })

  it('lets a leader take back the own and not the department’s', async () => {
    const phuc = world.as(actorOf(cast.phuc))
    const province = order(everybodyMissing)
    await assignTraining(son, province)
    const back = { urgingId: province.id, personId: cast.sao.id }
    expect(await retractAssignments(phuc, back)).toEqual({ refused: 'not-found' })
    const own = order(listOf(units.thatKhe.id), { due: '2026-12-01' })
    expect(await assignTraining(phuc, own)).toEqual({ id: own.id })
    expect(await retractAssignments(phuc, { urgingId: own.id, personId: null })).toEqual({ people: 1 })
  })
})

describe('reminding', () => {
  const settings = {
    ...{ enabled: true, fromAddress: 'daotao@langson.example', hoursFrom: '07:30', hoursTo: '17:30' },
    ...{ kinds: [], digest: false, perMinute: '600' },
  }
  const remind = () => ({
    ...{ id: randomUUID(), unitId: units.langSon.id, selection: everybodyMissing },
  })

  beforeEach(async () => {
    for (const { id, staffCode } of [cast.huong, cast.hung])
      await db.person.update({ where: { id }, data: { email: `${staffCode.toLowerCase()}@x.example` } })
    await changeReminderSettings(world, settings)
  })

  it('writes at once to who has an address, keeps the others for the phone, and goes out in its hours', async () => {
    const asked = remind()
    world.setNow('2026-11-23T20:00:00+07:00')
    await assignTraining(son, order(everybodyMissing))
    expect(await remindPeople(son, asked)).toEqual({ id: asked.id })
    expect(await cameTo(asked.id)).toMatchObject({
      [cast.huong.fullName]: 'letter',
      [cast.hung.fullName]: 'letter',
      [cast.mai.fullName]: 'phone',
      [cast.sao.fullName]: 'phone',
    })
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 0 })
    world.setNow('2026-11-24T08:00:00+07:00')
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 2 })
    for (const { content } of server.taken) expect(content.replaceAll('=\r\n', '')).toContain('31/12/2026.')
  })

  it('writes to nobody twice a day, beside the letters of the night too', async () => {
    const asked = remind()
    const done = await Promise.all(Array.from({ length: 4 }, () => remindPeople(son, asked)))
    expect(done).toEqual(Array(4).fill({ id: asked.id }))
    expect(await db.letter.count()).toBe(2)
    await remindPeople(son, remind())
    expect(await db.letter.count()).toBe(2)
    await changeReminderSettings(world, { ...settings, kinds: ['required', 'grace-ending'] })
    expect(await planLetters(world)).toEqual({ planned: 0 })
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 2 })
    world.setNow('2026-11-24T09:00:00+07:00')
    await remindPeople(son, remind())
    expect(await db.letter.count()).toBe(4)
  })

  it('drops a letter whose receiver has nothing to learn any more when it goes out', async () => {
    await remindPeople(son, remind())
    await certify(cast.huong, day('2028-01-01'), morning)
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 1, dropped: 1 })
  })

  it('says that no letter goes out where there is no server or sending is off', async () => {
    const refused = { refused: 'letters-off' }
    const without = testWorld(db, { now: morning }).as(actorOf(cast.son))
    expect(await remindPeople(without, remind())).toEqual(refused)
    await changeReminderSettings(world, { ...settings, enabled: false })
    expect(await remindPeople(son, remind())).toEqual(refused)
  })
})

describe('phoning', () => {
  const call = (who: CastPerson, outcome = 'reached', promised = '') => ({
    ...{ personId: who.id, outcome, promised },
  })

  it('keeps what came of each call for the next officer, the last one first', async () => {
    const unitId = units.langSon.id
    const calls = [call(cast.huong), call(cast.hung, 'promised', '2026-12-01')]
    expect(await recordCalls(son, { unitId, calls })).toEqual({ calls: 2 })
    world.setNow('2026-11-24T09:00:00+07:00')
    await recordCalls(son, { unitId, calls: [call(cast.huong, 'unreached')] })
    const last = await lastCalls(db, [cast.huong.id, cast.hung.id])
    expect(last.get(cast.huong.id)).toMatchObject({ outcome: 'unreached', by: cast.son.fullName })
    expect(last.get(cast.hung.id)).toMatchObject({ outcome: 'promised', promisedBy: '2026-12-01' })
  })

  it('takes no call about somebody else’s person, and none with a wrong one among them', async () => {
    const unitId = units.thatKhe.id
    const phuc = world.as(actorOf(cast.phuc))
    expect(await recordCalls(phuc, { unitId, calls: [call(cast.sao), call(cast.huong)] })).toEqual({
      refused: 'not-found',
    })
    const wrong = [call(cast.sao), call(cast.sao, 'promised')]
    expect(await recordCalls(phuc, { unitId, calls: wrong })).toMatchObject({ field: 'promised' })
    expect(await db.call.count()).toBe(0)
    expect(await recordCalls(phuc, { unitId, calls: [call(cast.sao)] })).toEqual({ calls: 1 })
  })
})

describe('what has been done', () => {
  const part = { limit: 10, offset: 0 }

  it('counts who has been certified since, and a commune its own people alone', async () => {
    const asked = order(everybodyMissing)
    await assignTraining(son, asked)
    await recordCalls(son, {
      unitId: units.langSon.id,
      calls: [{ personId: cast.sao.id, outcome: 'reached', promised: '' }],
    })
    world.setNow('2026-11-25T09:00:00+07:00')
    await certify(cast.sao, day('2028-01-01'), world.now())
    await certify(cast.huong, day('2028-01-01'), new Date('2026-11-01T00:00:00Z'))
    const province = { unitId: units.langSon.id, today }
    const commune = { unitId: units.thatKhe.id, today }
    expect(await urgingsAbout(db, province, part)).toMatchObject([
      { id: asked.id, by: cast.son.fullName, counts: { assigned: 4 }, trained: 1, retracted: 0 },
    ])
    expect(await urgingsAbout(db, commune, part)).toMatchObject([{ counts: { assigned: 1 }, trained: 1 }])
    expect(await peopleUrged(db, commune, asked.id)).toMatchObject([
      { personId: cast.sao.id, cameTo: 'assigned', trained: true },
    ])
    expect(await urgingsAbout(db, { unitId: units.caoBang.id, today }, part)).toEqual([])
    expect(await urgingsAbout(db, { unitId: null, today }, part)).toHaveLength(1)
    expect(await callsAbout(db, commune, part)).toMatchObject([{ people: 1, reached: 1, trained: 1 }])
  })
})
