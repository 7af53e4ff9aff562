import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { changeReminderSettings } from '../../../app/usecases/reminders/change-reminder-settings.ts'
import { planLetters } from '../../../app/usecases/reminders/plan-letters.ts'
import { sendLetters } from '../../../app/usecases/reminders/send-letters.ts'
import { ownReport } from '../../../app/usecases/reports/followed-reports.ts'
import { subscribe, unsubscribe } from '../../../app/usecases/reports/subscribe.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { undoChange } from '../../../app/usecases/units/undo-change.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settleStaff } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { mailServer } from '../../support/smtp-server.ts'
import { testWorld, type TestWorld } from '../../support/world.ts'
import { pages, settings } from './letters-setting.ts'

const { db } = await freshDatabase()
const server = await mailServer()
const { kyLua, dongDang, thatKhe } = units
const merged = '06190'
let world: TestWorld

beforeEach(async () => {
  await emptyTables(db)
  await settleStaff(db)
  for (const { id, staffCode } of [cast.son, cast.phuc])
    await db.person.update({ where: { id }, data: { email: `${staffCode}@langson.example` } })
  server.taken.length = 0
  world = testWorld(db, { now: '2026-11-20T09:00:00+07:00', settings: { smtpUrl: server.url } })
  await changeReminderSettings(world, settings)
})

const son = () => world.as(actorOf(cast.son))

/** From 1 December on both are Phường Lạng Sơn. */
async function merge(...lines: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(
    ['old_commune_code,new_commune_code,new_commune,merge_type', ...lines].join('\n'),
  )
  const done = await reorganiseUnits(world, { file: { name: 'sap-xep.csv', bytes }, on: day('2026-12-01') })
  if (isRefusal(done)) throw new Error(done.refused)
  return (await db.change.findFirstOrThrow({ orderBy: { recordedAt: 'desc' } })).id
}
const mergeBoth = () =>
  merge(`${kyLua.code},${merged},Phường Lạng Sơn,full`, `${dongDang.code},${merged},Phường Lạng Sơn,full`)

const unitOf = async (code: string) =>
  (await db.unitRecord.findFirstOrThrow({ where: { code, retractedAt: null, to: null } })).unitId

/** The letters of a night and the working hours after it: the words of each. */
async function sentOn(date: string): Promise<string[]> {
  server.taken.length = 0
  world.setNow(`${date}T02:30:00+07:00`)
  await planLetters(world)
  world.setNow(`${date}T09:00:00+07:00`)
  await sendLetters(world, { pages })
  return server.taken.map(({ content }) => words(content))
}

/** The plain text of a letter, as it is read: the first of its parts. */
function words(content: string): string {
  const part = /Content-Transfer-Encoding: (base64|quoted-printable)\r\n\r\n([\s\S]*?)(?=\r\n--)/iu.exec(
    content,
  )
  const [, encoding, encoded = ''] = part ?? []
  if (encoding === 'base64') return Buffer.from(encoded, 'base64').toString('utf8')
  const bytes = encoded
    .replace(/=\r\n/gu, '')
    .replace(/=([0-9A-F]{2})/gu, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

describe('a subscription for a unit that was merged', () => {
  it('is a letter about the unit of the day: the old one for its last month, then its successor, and says so', async () => {
    await subscribe(son(), { unitId: kyLua.id, dayOfMonth: '5' })
    await mergeBoth()
    const [about = ''] = await sentOn('2026-12-07')
    expect(about).toContain(`của ${kyLua.name}, tính đến hết ngày 30/11/2026`)
    expect(about).not.toContain('kế tục')
    const [after = '', ...more] = await sentOn('2027-01-05')
    expect(after).toContain('của Phường Lạng Sơn, tính đến hết ngày 31/12/2026')
    expect(after).toContain(`đăng ký nhận báo cáo của ${kyLua.name}`)
    expect(after).toContain('đơn vị kế tục là Phường Lạng Sơn')
    expect(more).toEqual([])
  })

  it('comes once where both were subscribed to, and again once the next month, whoever subscribes anew', async () => {
    for (const { id } of [kyLua, dongDang]) await subscribe(son(), { unitId: id, dayOfMonth: '5' })
    await mergeBoth()
    expect(await sentOn('2026-12-07')).toHaveLength(2)
    const [letter = '', ...more] = await sentOn('2027-01-05')
    expect(letter).toContain(`${kyLua.name}, ${dongDang.name}`)
    expect(more).toEqual([])
    await subscribe(son(), { unitId: await unitOf(merged), dayOfMonth: '6' })
    expect(await sentOn('2027-01-06')).toEqual([])
    expect(await sentOn('2027-01-20')).toEqual([])
    expect(await sentOn('2027-02-05')).toEqual([])
    expect(await sentOn('2027-02-08')).toHaveLength(1)
  })

  it('is shown on the page of the successor, and ended there', async () => {
    for (const { id } of [kyLua, dongDang]) await subscribe(son(), { unitId: id, dayOfMonth: '5' })
    await mergeBoth()
    world.setNow('2026-12-02T09:00:00+07:00')
    const unitId = await unitOf(merged)
    const asked = { personId: cast.son.id, unitId, today: day('2026-12-02') }
    expect(await ownReport(db, asked)).toMatchObject({
      ...{ dayOfMonth: 5, insteadOf: [kyLua.name, dongDang.name] },
    })
    expect(await unsubscribe(son(), { unitId })).toEqual({})
    expect(await ownReport(db, asked)).toBeNull()
    expect(await sentOn('2026-12-07')).toEqual([])
  })

  it('is for the old unit again once the merger is undone; one for the successor lapses, and it is told once', async () => {
    await subscribe(son(), { unitId: kyLua.id, dayOfMonth: '5' })
    const change = await mergeBoth()
    world.setNow('2026-12-02T09:00:00+07:00')
    await subscribe(son(), { unitId: await unitOf(merged), dayOfMonth: '5' })
    await undoChange(world, { id: change })
    const letters = await sentOn('2027-01-05')
    expect(letters).toHaveLength(2)
    expect(letters.find((one) => one.includes('hết ngày 31/12/2026'))).toContain(`của ${kyLua.name}`)
    expect(letters.find((one) => one.includes('không có đơn vị nào kế tục'))).toContain('Phường Lạng Sơn')
    expect(await sentOn('2027-02-05')).toHaveLength(1)
  })
})

describe('a subscription of somebody who oversees the unit no more', () => {
  it('lapses with one letter that says so and has no number in it; nothing comes after it', async () => {
    await subscribe(world.as(actorOf(cast.phuc)), { unitId: thatKhe.id, dayOfMonth: '5' })
    await merge(`${thatKhe.code},${merged},Xã Tràng Định,full`)
    await db.appointment.updateMany({ where: { personId: cast.phuc.id }, data: { retractedAt: world.now() } })
    const [letter = '', ...more] = await sentOn('2027-01-05')
    expect(letter).toContain(thatKhe.name)
    expect(letter).toContain('không còn được giao phụ trách')
    expect(letter).not.toMatch(/\d %|người phải tập huấn/u)
    expect(more).toEqual([])
    expect(await sentOn('2027-01-06')).toEqual([])
    expect(await sentOn('2027-02-05')).toEqual([])
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'report.subscription-lapsed', subjectId: cast.phuc.id },
    })
    expect(entry.details).toMatchObject({ because: 'not-overseen' })
  })

  it('goes on with the successor where the role passed on', async () => {
    await subscribe(world.as(actorOf(cast.phuc)), { unitId: thatKhe.id, dayOfMonth: '5' })
    await merge(`${thatKhe.code},${merged},Xã Tràng Định,full`)
    const [letter = ''] = await sentOn('2027-01-05')
    expect(letter).toContain('của Xã Tràng Định, tính đến hết ngày 31/12/2026')
  })
})
