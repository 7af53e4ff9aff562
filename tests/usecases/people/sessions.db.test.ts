import { beforeEach, describe, expect, it } from 'vitest'
import { PRIVACY_NOTICE_VERSION } from '../../../app/domain/people/privacy-notice.ts'
import { ownSessions } from '../../../app/persistence/people/own-sessions.ts'
import { sessionAdapter } from '../../../app/persistence/people/session-adapter.ts'
import { acknowledgePrivacyNotice } from '../../../app/usecases/people/acknowledge-privacy-notice.ts'
import { endAllSessions } from '../../../app/usecases/people/end-all-sessions.ts'
import { endSession } from '../../../app/usecases/people/end-session.ts'
import { changePrivacySettings } from '../../../app/usecases/settings/change-privacy-settings.ts'
import { actorOf, cast, type CastPerson } from '../../cast/people.ts'
import { settleStaff } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const operator = testWorld(db)
const huong = operator.as(actorOf(cast.huong))
const HOUR = 3_600_000

async function begin(id: string, who: CastPerson, hours: number, device = 'zalo/android'): Promise<void> {
  const expiresAt = new Date(morning.getTime() + hours * HOUR)
  const times = { expiresAt, absoluteUntil: expiresAt, createdAt: morning, lastSeenAt: morning }
  await db.session.create({
    data: { id, accountId: who.accountId, restricted: false, kept: false, device, ...times },
  })
}

const left = async () => (await db.session.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)
const informed = async (id: string) => {
  const [, user] = await sessionAdapter(db).getSessionAndUser(id)
  return user?.attributes.informed
}

beforeEach(async () => {
  await emptyTables(db, 'unit', 'person', 'duty', 'privacy_setting')
  await settleStaff(db)
})

describe('sessions', () => {
  it('are shown to their owner while they last, each with its device', async () => {
    await begin('a', cast.huong, 1)
    await begin('b', cast.huong, -1)
    await begin('c', cast.hung, 1)
    await begin('d', cast.huong, 2, '')
    const shown = await ownSessions(cast.huong.accountId, db, morning)
    expect(shown.map(({ id, device }) => [id, device.browser, device.system]).sort()).toEqual([
      ['a', 'zalo', 'android'],
      ['d', 'other', 'other'],
    ])
  })

  it('are ended one by one, and nobody else’s', async () => {
    await begin('a', cast.huong, 1)
    await begin('b', cast.huong, 1)
    await begin('c', cast.hung, 1)
    expect(await endSession(huong, { id: 'c' })).toEqual({ refused: 'not-found' })
    expect(await endSession(huong, { id: 'a' })).toEqual({})
    expect(await endSession(huong, { id: 'a' })).toEqual({ refused: 'not-found' })
    expect(await left()).toEqual(['b', 'c'])
  })

  it('are ended all at once', async () => {
    await begin('a', cast.huong, 1)
    await begin('b', cast.huong, 1)
    await begin('c', cast.hung, 1)
    await endAllSessions(huong)
    expect(await left()).toEqual(['c'])
  })
})

describe('the privacy notice', () => {
  it('is read once; who read it, when and which version is kept', async () => {
    await begin('s', cast.sao, 1)
    expect(await informed('s')).toBe(false)
    const sao = operator.as(actorOf(cast.sao))
    await acknowledgePrivacyNotice(sao)
    await acknowledgePrivacyNotice(sao)
    expect(await informed('s')).toBe(true)
    expect(await db.privacyAcknowledgement.findMany({ where: { personId: cast.sao.id } })).toEqual([
      { personId: cast.sao.id, version: PRIVACY_NOTICE_VERSION, at: morning },
    ])
  })

  it('is read again when it says something else', async () => {
    await begin('h', cast.huong, 1)
    expect(await informed('h')).toBe(true)
    await db.privacyAcknowledgement.updateMany({ data: { version: PRIVACY_NOTICE_VERSION - 1 } })
    expect(await informed('h')).toBe(false)
  })

  it('says what administrators set', async () => {
    const typed = { retentionMonths: '36', contact: 'Văn phòng Sở' }
    for (const who of [cast.son, cast.yen, cast.phuc, cast.huong])
      expect(await changePrivacySettings(operator.as(actorOf(who)), typed)).toEqual({ refused: 'not-found' })
    expect(await changePrivacySettings(operator.as(actorOf(cast.khanh)), typed)).toEqual({})
    expect(await db.privacySetting.findMany()).toMatchObject([
      { retentionMonths: 36, contact: 'Văn phòng Sở' },
    ])
  })
})
