import { beforeEach, describe, expect, it } from 'vitest'
import { changeReminderSettings } from '../../../app/usecases/reminders/change-reminder-settings.ts'
import { planLetters } from '../../../app/usecases/reminders/plan-letters.ts'
import { sendLetters } from '../../../app/usecases/reminders/send-letters.ts'
import { suspendAccount } from '../../../app/usecases/people/suspend-account.ts'
import { subscribe, unsubscribe } from '../../../app/usecases/reports/subscribe.ts'
import { actorOf, cast, type CastPerson } from '../../cast/people.ts'
import { settleStaff } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { unzipped } from '../../support/unzipped.ts'
import { mailServer } from '../../support/smtp-server.ts'
import { testWorld, type TestWorld } from '../../support/world.ts'
import { pages, settings } from './letters-setting.ts'

const { db } = await freshDatabase()
const server = await mailServer()
const addressOf = ({ staffCode }: CastPerson) => `${staffCode.toLowerCase()}@langson.example`
let world: TestWorld

beforeEach(async () => {
  await emptyTables(db)
  await settleStaff(db)
  for (const who of [cast.son, cast.phuc])
    await db.person.update({ where: { id: who.id }, data: { email: addressOf(who) } })
  server.taken.length = 0
  server.manners = {}
  world = testWorld(db, { now: '2026-11-02T09:00:00+07:00', settings: { smtpUrl: server.url } })
  await changeReminderSettings(world, settings)
})

const son = () => world.as(actorOf(cast.son))
const langSon = { unitId: units.langSon.id, dayOfMonth: '5' }
/** Every night of some days, and the morning after it. */
async function nights(from: string, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    const night = new Date(new Date(`${from}T02:30:00+07:00`).getTime() + day * 86_400_000)
    world.setNow(night)
    await planLetters(world)
    world.setNow(new Date(night.getTime() + 7 * 3_600_000))
    await sendLetters(world, { pages })
  }
}

describe('the monthly report by e-mail', () => {
  it('goes out once a month, from its day on, whoever plans and however often', async () => {
    await subscribe(son(), langSon)
    await nights('2026-11-03', 2)
    expect(server.taken).toHaveLength(0)
    await nights('2026-11-05', 1)
    expect(server.taken).toHaveLength(1)
    const again = testWorld(db, { now: world.now(), seed: 9, settings: { smtpUrl: server.url } })
    await Promise.all([planLetters(world), planLetters(again)])
    await Promise.all([sendLetters(world, { pages }), sendLetters(again, { pages })])
    await nights('2026-11-06', 20)
    expect(server.taken).toHaveLength(1)
    await nights('2026-12-07', 1)
    expect(server.taken).toHaveLength(2)
  })

  it('has counts, a workbook and the way to the page, and names nobody', async () => {
    await subscribe(son(), langSon)
    await nights('2026-11-05', 1)
    const [letter] = server.taken
    expect(letter?.to).toEqual([addressOf(cast.son)])
    const text = String(letter?.content)
    expect(text).toContain('bao-cao-tap-huan-20-2026-10.xlsx')
    const packed = /filename="?bao-cao[^]*?\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/u.exec(text)?.[1] ?? ''
    const parts = unzipped(Buffer.from(packed, 'base64'))
    expect([...parts.keys()]).toContain('xl/worksheets/sheet5.xml')
    const sheets = [...parts.values()].map(String).join('\n')
    expect(sheets).toContain(units.thatKhe.name)
    const whole = text.replace(/=\r?\n/gu, '') + sheets
    for (const { fullName, staffCode, phone } of [cast.huong, cast.hung, cast.mai, cast.sao])
      for (const word of [fullName, staffCode, phone]) expect(whole).not.toContain(word)
  })

  it('waits for a working hour, and is missed by no month in which the server was shut on its day', async () => {
    await subscribe(son(), { ...langSon, dayOfMonth: '7' })
    // The 7th is a Saturday.
    await nights('2026-11-07', 2)
    expect(server.taken).toHaveLength(0)
    await nights('2026-11-09', 1)
    expect(server.taken).toHaveLength(1)
    await nights('2026-12-24', 1)
    expect(server.taken).toHaveLength(2)
  })

  it('stops for who unsubscribes, is suspended, or has no more to do with the unit', async () => {
    const phuc = world.as(actorOf(cast.phuc))
    await subscribe(son(), langSon)
    await subscribe(phuc, { unitId: units.thatKhe.id, dayOfMonth: '5' })
    world.setNow('2026-11-05T02:30:00+07:00')
    expect(await planLetters(world)).toEqual({ planned: 2 })
    // Both letters are made already when this happens.
    await suspendAccount(world.as(actorOf(cast.khanh)), { personId: cast.son.id })
    await db.appointment.updateMany({ where: { personId: cast.phuc.id }, data: { retractedAt: world.now() } })
    world.setNow('2026-11-05T09:00:00+07:00')
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 0, dropped: 2 })
    expect(server.taken).toHaveLength(0)
  })

  it('stops for who unsubscribes after it was made', async () => {
    await subscribe(son(), langSon)
    world.setNow('2026-11-05T02:30:00+07:00')
    await planLetters(world)
    await unsubscribe(son(), langSon)
    world.setNow('2026-11-05T09:00:00+07:00')
    expect(await sendLetters(world, { pages })).toMatchObject({ sent: 0, dropped: 1 })
    expect(await unsubscribe(son(), langSon)).toEqual({ refused: 'not-found' })
  })
})

describe('a subscription', () => {
  it('is one for a person and a unit: again is another day', async () => {
    await subscribe(son(), langSon)
    await subscribe(son(), { ...langSon, dayOfMonth: '12' })
    const kept = await db.reportSubscription.findMany()
    expect(kept.map(({ dayOfMonth }) => dayOfMonth)).toEqual([12])
  })

  it('is for units that somebody oversees, on a day that every month has, by who has an address', async () => {
    expect(await subscribe(world.as(actorOf(cast.ngan)), langSon)).toEqual({ refused: 'not-found' })
    expect(await subscribe(son(), { ...langSon, unitId: null })).toEqual({
      refused: 'not-found',
    })
    expect(await subscribe(son(), { ...langSon, dayOfMonth: '29' })).toEqual({
      ...{ refused: 'invalid-input', field: 'dayOfMonth' },
    })
    await db.person.update({ where: { id: cast.son.id }, data: { email: null } })
    expect(await subscribe(son(), langSon)).toEqual({ refused: 'own-address-missing' })
    expect(await db.reportSubscription.count()).toBe(0)
  })
})
