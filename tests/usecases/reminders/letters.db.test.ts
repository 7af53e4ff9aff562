import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, day, type Day } from '../../../app/domain/day.ts'
import { dateFrom } from '../../../app/persistence/day.ts'
import { claimLetter, handOver } from '../../../app/persistence/reminders/queue.ts'
import { queueState } from '../../../app/persistence/reminders/queue-state.ts'
import { composeLetter } from '../../../app/usecases/reminders/compose-letter.ts'
import { changeReminderSettings } from '../../../app/usecases/reminders/change-reminder-settings.ts'
import { planLetters } from '../../../app/usecases/reminders/plan-letters.ts'
import { queueAgain } from '../../../app/usecases/reminders/queue-again.ts'
import { sendLetters } from '../../../app/usecases/reminders/send-letters.ts'
import { sendTestLetter } from '../../../app/usecases/reminders/send-test-letter.ts'
import { assignTraining } from '../../../app/usecases/urging/assign-training.ts'
import { certification } from '../../cast/course.ts'
import { actorOf, cast, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { mailServer } from '../../support/smtp-server.ts'
import { morning, testWorld, type TestWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const server = await mailServer()
const pages = {
  ...{ learn: '/learn', coverage: '/coverage', settings: '/settings/reminders' },
  reports: (code: string, period: string) => `/coverage/${code}/reports?period=${period}`,
  standing: '/account/standing',
}
let world: TestWorld

const settings = {
  ...{ enabled: true, fromAddress: 'daotao@langson.example', hoursFrom: '07:30', hoursTo: '17:30' },
  kinds: ['required', 'grace-ending', 'renewal-opens', 'expiring', 'expiring-soon', 'expired'],
  ...{ digest: false, perMinute: '600' },
}
const addressOf = ({ staffCode }: CastPerson) => `${staffCode.toLowerCase()}@langson.example`
const withMail = [cast.huong, cast.hung, cast.mai, cast.phuc, cast.son, cast.khanh]

beforeEach(async () => {
  await emptyTables(db)
  await settle(db)
  for (const who of withMail)
    await db.person.update({ where: { id: who.id }, data: { email: addressOf(who) } })
  server.taken.length = 0
  server.manners = {}
  world = testWorld(db, { now: morning, settings: { smtpUrl: server.url } })
  await changeReminderSettings(world, settings)
})

const receivers = () => server.taken.flatMap(({ to }) => to).sort()
const states = async (): Promise<Record<string, string>> => {
  const letters = await db.letter.findMany({ include: { person: true } })
  return Object.fromEntries(letters.map(({ person, state }) => [person.email ?? '', state]))
}

let ordinal = 0
async function certify(who: CastPerson, validUntil: Day): Promise<void> {
  ordinal += 1
  const validFrom = addDays(validUntil, -730)
  await db.signingKey.upsert({
    where: { id: 'k' },
    create: {
      id: 'k',
      publicKey: '',
      encryptedPrivate: new Uint8Array(),
      createdAt: morning,
      retiredAt: morning,
    },
    update: {},
  })
  await db.certificate.create({
    data: {
      ...{
        id: `certificate-${ordinal}`,
        number: `000${ordinal}/2024/GCN`,
        series: 'GCN',
        year: 2024,
        ordinal,
      },
      ...{
        personId: who.id,
        certificationId: certification.id,
        snapshot: {},
        payload: '',
        keyId: 'k',
        signature: '',
      },
      ...{ issuedOn: dateFrom(validFrom), validFrom: dateFrom(validFrom), validUntil: dateFrom(validUntil) },
      recordedAt: morning,
    },
  })
}

describe('making letters', () => {
  it('writes to whoever something became due for and has an address: once, however often it is asked', async () => {
    expect(await planLetters(world)).toEqual({ planned: 3 })
    expect(await planLetters(world)).toEqual({ planned: 0 })
    expect(Object.keys(await states()).sort()).toEqual(
      [cast.huong, cast.hung, cast.mai].map(addressOf).sort(),
    )
  })

  it('makes each once also when several servers do it at the same time', async () => {
    const planned = await Promise.all(Array.from({ length: 5 }, () => planLetters(world)))
    expect(planned.map((one) => ('planned' in one ? one.planned : one)).sort()).toEqual([0, 0, 0, 0, 3])
    expect(await db.reminder.count()).toBe(3)
  })

  it('makes none without a mail server, while reminders are off, or of a kind that is not wanted', async () => {
    expect(await planLetters(testWorld(db, { now: morning }))).toEqual({ planned: 0 })
    await changeReminderSettings(world, { ...settings, enabled: false })
    expect(await planLetters(world)).toEqual({ planned: 0 })
    await changeReminderSettings(world, { ...settings, kinds: ['expired'] })
    expect(await planLetters(world)).toEqual({ planned: 0 })
  })

  it('makes none for who is waived or holds a certificate for long yet', async () => {
    const waived = { personId: cast.hung.id, certificationId: certification.id, reason: 'Nghỉ thai sản' }
    await db.waiver.create({ data: { ...waived, from: dateFrom(day('2026-11-01')), recordedAt: morning } })
    await certify(cast.huong, day('2028-01-01'))
    expect(await planLetters(world)).toEqual({ planned: 1 })
    expect(Object.keys(await states())).toEqual([addressOf(cast.mai)])
  })

  it('tells of a certificate four times at most, and of days that were missed by the latest alone', async () => {
    await certify(cast.huong, day('2027-03-15'))
    const kinds = async () =>
      (await db.reminder.findMany({ where: { personId: cast.huong.id } })).map(({ kind }) => kind)
    for (let on = morning; on < new Date('2027-04-01'); on = new Date(on.getTime() + 86_400_000)) {
      world.setNow(on)
      await planLetters(world)
      await sendLetters(world, { pages })
    }
    expect((await kinds()).sort()).toEqual(['renewal_opens', 'expiring', 'expiring_soon', 'expired'].sort())
    expect(receivers().filter((to) => to === addressOf(cast.huong))).toHaveLength(4)

    await certify(cast.hung, day('2026-12-20'))
    world.setNow('2027-04-05T09:00:00+07:00')
    await planLetters(world)
    expect(
      (
        await db.reminder.findMany({
          where: { personId: cast.hung.id, deciding: dateFrom(day('2026-12-20')) },
        })
      ).length,
    ).toBe(1)
  }, 60_000)
})

describe('sending letters', () => {
  it('sends each once, with the name, the certification, a link to learn and whom to ask', async () => {
    await planLetters(world)
    expect(await sendLetters(world, { pages })).toEqual({ sent: 3, failed: 0, unknown: 0, dropped: 0 })
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 0 })
    expect(receivers()).toEqual([cast.huong, cast.hung, cast.mai].map(addressOf).sort())
    const [letter] = await db.letter.findMany({ where: { personId: cast.huong.id } })
    const taken = server.taken.find(({ to }) => to.includes(addressOf(cast.huong)))
    expect(taken?.content).toContain(`Message-ID: <${letter?.id}@localhost>`)
    expect(taken?.content).not.toContain(cast.huong.phone)
    expect(taken?.content).not.toContain(cast.huong.staffCode)
  })

  it('sends nothing outside the hours or on a weekend: what is due waits', async () => {
    for (const quiet of [
      '2026-11-24T07:29:00+07:00',
      '2026-11-24T17:30:00+07:00',
      '2026-11-28T10:00:00+07:00',
    ]) {
      world.setNow(quiet)
      await planLetters(world)
      expect(await sendLetters(world, { pages })).toMatchObject({ sent: 0 })
    }
    world.setNow('2026-11-30T07:30:00+07:00')
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 3 })
  })

  it('sends each once when several servers send at the same time', async () => {
    await planLetters(world)
    await Promise.all(Array.from({ length: 6 }, () => sendLetters(world, { pages })))
    expect(receivers()).toEqual([cast.huong, cast.hung, cast.mai].map(addressOf).sort())
    expect(new Set(Object.values(await states()))).toEqual(new Set(['sent']))
  })

  it('keeps to the limit of a minute', async () => {
    await changeReminderSettings(world, { ...settings, perMinute: '2' })
    await planLetters(world)
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 2 })
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 0 })
    world.setNow(new Date(morning.getTime() + 61_000))
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 1 })
  })

  it('gives up a bad address at once, tries again what was refused for now, and holds up nobody', async () => {
    const [bad, busy] = [addressOf(cast.huong), addressOf(cast.hung)]
    server.manners = {
      recipient: (to) => (to === bad ? `550 5.1.1 <${bad}> unknown` : to === busy ? '451 4.2.0 later' : null),
    }
    await planLetters(world)
    expect(await sendLetters(world, { pages })).toEqual({ sent: 1, failed: 1, unknown: 0, dropped: 0 })
    expect(await states()).toMatchObject({ [bad]: 'failed', [busy]: 'waiting' })
    const { troubled } = await queueState(db, world.now())
    expect(troubled.map(({ state, reason }) => [state, /550|451/u.exec(reason)?.[0]])).toEqual([
      ['failed', '550'],
      ['waiting', '451'],
    ])
    expect(JSON.stringify(troubled)).not.toContain(bad)
    for (const later of ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']) {
      world.setNow(`${later}T09:00:00+07:00`)
      await sendLetters(world, { pages })
    }
    expect(await states()).toMatchObject({ [busy]: 'failed' })
  })

  it('waits for a server that is gone, and blames no letter', async () => {
    const gone = await mailServer()
    await gone.close()
    const lonely = testWorld(db, { now: morning, settings: { smtpUrl: gone.url } })
    await planLetters(lonely)
    expect(await sendLetters(lonely, { pages })).toEqual({ sent: 0, failed: 0, unknown: 0, dropped: 0 })
    const [first] = await db.letter.findMany({ where: { reason: { not: '' } } })
    expect(first).toMatchObject({ state: 'waiting', tries: 0 })
    world.setNow(new Date(morning.getTime() + 6 * 60_000))
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 3 })
  })

  it('says nothing that is no longer so, and what has become so meanwhile', async () => {
    await certify(cast.hung, day('2026-12-24'))
    await planLetters(world)
    await certify(cast.huong, day('2028-01-01'))
    world.setNow('2026-12-18T09:00:00+07:00')
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 2, dropped: 1 })
    expect(await states()).toMatchObject({ [addressOf(cast.huong)]: 'dropped' })
    const kinds = await db.reminder.findMany({ where: { personId: cast.hung.id }, select: { kind: true } })
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['expiring_soon', 'renewal_opens'].sort())
    world.setNow('2026-12-19T09:00:00+07:00')
    expect(await planLetters(world)).toEqual({ planned: 0 })
  })
})

describe('a reminder of what somebody was assigned', () => {
  const all = { unitId: units.langSon.id, day: day('2026-11-23'), certificationId: null, knownBy: null }

  const assign = (due: string) =>
    assignTraining(world.as(actorOf(cast.son)), {
      ...{ id: '00000000-0000-7000-b000-000000000001', certification: certification.key, due, note: '' },
      unitId: units.langSon.id,
      selection: {
        ...{ questions: [all], listing: 'all', words: '', until: null },
        personIds: [cast.huong.id],
      },
    })

  /** What the letter to somebody says if it goes out now. */
  async function itemsFor({ id: personId }: CastPerson) {
    await planLetters(world)
    const letter = await db.letter.findFirstOrThrow({ where: { personId }, orderBy: { id: 'desc' } })
    const claimed = { ...letter, on: day('2026-11-23'), kind: 'reminder' as const }
    return (await composeLetter(world, claimed, pages))?.items ?? []
  }

  it('says by when and by whom, as long as it is not taken back, and says it to nobody else', async () => {
    expect(await assign('2026-12-15')).toHaveProperty('id')
    const [item] = await itemsFor(cast.huong)
    expect(item).toContain(certification.title)
    expect(item).toContain(`được ${cast.son.fullName} giao hoàn thành đến hết ngày 15/12/2026.`)
    expect((await itemsFor(cast.hung)).join()).not.toContain('giao')
    await db.assignment.updateMany({ data: { retractedAt: morning } })
    expect((await itemsFor(cast.huong)).join()).not.toContain('giao')
  })

  it('says that the day is over', async () => {
    await assign('2026-12-15')
    await planLetters(world)
    world.setNow('2026-12-16T09:00:00+07:00')
    expect((await itemsFor(cast.huong)).join()).toContain('đến hết ngày 15/12/2026, nay đã quá hạn.')
  })

  it('does not speak of what was done since, when it has to be renewed', async () => {
    await assign('2026-12-15')
    await certify(cast.huong, addDays(day('2026-12-01'), 730))
    world.setNow('2028-11-28T09:00:00+07:00')
    const items = await itemsFor(cast.huong)
    expect(items).toHaveLength(1)
    expect(items.join()).not.toContain('giao')
  })
})

describe('a sender that is lost', () => {
  const claim = (now: Date) =>
    claimLetter(db, { now, leaseUntil: new Date(now.getTime() + 600_000), open: true, perMinute: 600 })

  it('before the first word: the next one sends the letter', async () => {
    await planLetters(world)
    await claim(morning)
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 2 })
    world.setNow(new Date(morning.getTime() + 601_000))
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 1, unknown: 0 })
    expect(receivers()).toHaveLength(3)
  })

  it('after the first word: nobody sends it again, until an administrator says so', async () => {
    await planLetters(world)
    const letter = await claim(morning)
    if (!letter) throw new Error('no letter')
    expect(await handOver(db, letter, morning)).toBe(true)
    world.setNow(new Date(morning.getTime() + 601_000))
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 2 })
    expect(await queueState(db, world.now())).toMatchObject({ unknown: 1, waiting: 0 })
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 0 })

    const khanh = world.as(actorOf(cast.khanh))
    expect(await queueAgain(world.as(actorOf(cast.son)), { letterId: letter.id })).toEqual({
      refused: 'not-found',
    })
    expect(await queueAgain(khanh, { letterId: letter.id })).toEqual({})
    expect(await queueAgain(khanh, { letterId: letter.id })).toEqual({ refused: 'not-found' })
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 1 })
    expect(server.taken.at(-1)?.content).toContain(`Message-ID: <${letter.id}@localhost>`)
  })

  it('that comes back too late may not say a word of a letter that is another’s now', async () => {
    await planLetters(world)
    const late = await claim(morning)
    const after = new Date(morning.getTime() + 601_000)
    world.setNow(after)
    await sendLetters(world, { pages })
    expect(late && (await handOver(db, late, after))).toBe(false)
    expect(receivers()).toHaveLength(3)
  })

  it('by a line that goes dead behind the letter: unknown, with the reason', async () => {
    server.manners = { content: () => 'hang up' }
    await planLetters(world)
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 0, unknown: 3 })
    server.manners = {}
    world.setNow('2026-11-24T09:00:00+07:00')
    await planLetters(world)
    await sendLetters(world, { pages })
    expect(receivers()).toHaveLength(3)
  })
})

describe('the summary of a week', () => {
  it('goes on Monday to whoever leads a unit in which something happened, once', async () => {
    await changeReminderSettings(world, { ...settings, kinds: [], digest: true })
    expect(await planLetters(world)).toEqual({ planned: 0 })
    await certify(cast.huong, day('2026-11-26'))
    world.setNow('2026-11-30T09:00:00+07:00')
    expect(await planLetters(world)).toEqual({ planned: 1 })
    world.setNow('2026-12-01T09:00:00+07:00')
    expect(await planLetters(world)).toEqual({ planned: 0 })
    await sendLetters(world, { pages })
    expect(receivers()).toEqual([addressOf(cast.son)])
    world.setNow('2026-12-07T09:00:00+07:00')
    expect(await planLetters(world)).toEqual({ planned: 0 })
  })

  it('tells nothing to somebody who was suspended, before it was made or after', async () => {
    const suspend = (suspendedAt: Date | null) =>
      db.account.updateMany({ where: { personId: cast.son.id }, data: { suspendedAt } })
    await changeReminderSettings(world, { ...settings, kinds: [], digest: true })
    await certify(cast.huong, day('2026-11-26'))
    world.setNow('2026-11-30T09:00:00+07:00')
    expect((await suspend(world.now())).count).toBe(1)
    expect(await planLetters(world)).toEqual({ planned: 0 })
    await suspend(null)
    expect(await planLetters(world)).toEqual({ planned: 1 })
    await suspend(world.now())
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 0, dropped: 1 })
    expect(receivers()).toEqual([])
  })
})

describe('who is suspended', () => {
  it('is not told to learn what they cannot sign in for, before the letter was made or after', async () => {
    const { id: personId } = cast.huong
    const suspend = (suspendedAt: Date | null) =>
      db.account.updateMany({ where: { personId }, data: { suspendedAt } })
    const toHuong = async () => (await states())[addressOf(cast.huong)]
    expect((await suspend(world.now())).count).toBe(1)
    await planLetters(world)
    expect(await toHuong()).toBeUndefined()
    await suspend(null)
    await planLetters(world)
    expect(await toHuong()).toBe('waiting')
    await suspend(world.now())
    await sendLetters(world, { pages })
    expect(await toHuong()).toBe('dropped')
    expect(receivers()).not.toContain(addressOf(cast.huong))
  })
})

describe('the test letter', () => {
  it('goes to oneself at any hour, also while reminders are off', async () => {
    await changeReminderSettings(world, { ...settings, enabled: false })
    const khanh = world.as(actorOf(cast.khanh))
    world.setNow('2026-11-28T22:00:00+07:00')
    expect(await sendTestLetter(khanh)).toEqual({})
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 1 })
    expect(receivers()).toEqual([addressOf(cast.khanh)])
  })

  it('is declined where it cannot go, and to everybody else', async () => {
    expect(await sendTestLetter(world.as(actorOf(cast.son)))).toEqual({ refused: 'not-found' })
    await db.person.update({ where: { id: cast.khanh.id }, data: { email: null } })
    expect(await sendTestLetter(world.as(actorOf(cast.khanh)))).toEqual({ refused: 'own-address-missing' })
    await changeReminderSettings(world, { ...settings, enabled: false, fromAddress: '' })
    expect(await sendTestLetter(world.as(actorOf(cast.khanh)))).toEqual({ refused: 'sender-unset' })
    const unset = testWorld(db, { actor: actorOf(cast.khanh) })
    expect(await sendTestLetter(unset)).toEqual({ refused: 'mail-unset' })
  })
})
