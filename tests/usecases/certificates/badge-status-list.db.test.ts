import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../app/domain/certificates/statements.ts'
import { STATUS_BITS, statusBits, statusIndex } from '../../../app/domain/certificates/status-list.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { badgeStatusList } from '../../../app/usecases/certificates/badge-status-list.ts'
import { certificateBadge } from '../../../app/usecases/certificates/certificate-badge.ts'
import { rotateSigningKey } from '../../../app/usecases/certificates/rotate-signing-key.ts'
import { certified } from '../../cast/certified.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { checkBadge } from '../../support/badge-check.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const settings = { publicOrigin: 'https://daotao.langson.gov.vn' }
const pathOf = (key: string) => `/verify/status/${key}.json`
const pages = { one: '/verify/one', status: pathOf }

let world = testWorld(db, { actor: actorOf(cast.huong), settings })
let [id, other] = ['', '']
let badge: JsonObject = {}

beforeAll(() => settle(db))
beforeEach(async () => {
  await emptyTables(db)
  await settle(db)
  world = testWorld(db, { actor: actorOf(cast.huong), settings })
  ;[id, other] = [await certified(world, cast.huong.id), await certified(world, cast.hung.id)]
  badge = await badgeOf(cast.huong, id)
  await badgeOf(cast.hung, other)
})

async function badgeOf(who: typeof cast.huong, of: string) {
  const outcome = await certificateBadge(world.as(actorOf(who)), { id: of, pages })
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return JSON.parse(new TextDecoder().decode(outcome.bytes)) as JsonObject
}

async function listOf(asking = world) {
  const { keyId } = await db.certificateBadge.findUniqueOrThrow({ where: { certificateId: id } })
  const outcome = await badgeStatusList(asking, { key: keyId, path: pathOf(keyId) })
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  const url = settings.publicOrigin + pathOf(keyId)
  return { json: outcome.json, lists: new Map([[url, JSON.parse(outcome.json) as unknown]]) }
}

async function counts(asking = world): Promise<boolean> {
  const { lists } = await listOf(asking)
  return (await checkBadge(badge, { now: asking.now(), statusLists: lists })).verified
}

const on = new Date('2026-11-25')
const fact = () => ({ on, reason: 'test', recordedAt: world.now() })
const revoke = (certificateId: string) => db.revocation.create({ data: { ...fact(), certificateId } })
const supersede = () =>
  db.supersession.create({ data: { ...fact(), supersededId: id, supersedingId: other } })

describe('what a badge’s key publishes of its state, to a library of somebody else:', () => {
  it('counts, while nothing was done to it or only to another', async () => {
    expect(await counts()).toBe(true)
    await revoke(other)
    world.setNow('2026-11-25T09:00:00+07:00')
    expect(await counts()).toBe(true)
  })

  it.each([
    ['revoked', () => revoke(id)],
    ['replaced', supersede],
  ])('%s: from that Hanoi day on it does not count', async (_what, done) => {
    await done()
    world.setNow('2026-11-24T16:59:59Z')
    expect(await counts()).toBe(true)
    world.setNow('2026-11-24T17:00:00Z')
    expect(await counts()).toBe(false)
  })

  it('counts again when the revocation is retracted', async () => {
    const { id: revocation } = await revoke(id)
    world.setNow('2026-11-26T09:00:00+07:00')
    expect(await counts()).toBe(false)
    await db.revocation.update({ where: { id: revocation }, data: { retractedAt: world.now() } })
    expect(await counts()).toBe(true)
  })

  it('a retired key goes on saying so of what it signed', async () => {
    await rotateSigningKey(world.as({ kind: 'operator' }))
    await revoke(id)
    world.setNow('2026-11-26T09:00:00+07:00')
    const { lists } = await listOf()
    const [list] = [...lists.values()] as JsonObject[]
    expect(list?.['issuer']).toBe((badge['issuer'] as JsonObject)['id'])
    expect(await counts()).toBe(false)
  })

  it('a key that does not open here does not pass for another: the state is then unknown, not good', async () => {
    const moved = testWorld(db, {
      ...{ settings: { ...settings, masterKey: new Uint8Array(32).fill(1) } },
      seed: 9,
    })
    const { keyId: key } = await db.certificateBadge.findUniqueOrThrow({ where: { certificateId: id } })
    expect(await badgeStatusList(moved, { key, path: pathOf(key) })).toEqual({ refused: 'not-found' })
    await rotateSigningKey(moved)
    const { lists } = await listOf({ ...moved, actor: world.actor, as: world.as })
    const { verified } = await checkBadge(badge, { now: world.now(), statusLists: lists })
    expect(verified).toBe(false)
  })

  it('a list that was changed is not believed', async () => {
    const { lists } = await listOf()
    const [[url, list]] = [...lists] as [[string, JsonObject]]
    const forged = { ...list, validFrom: '2026-11-22T00:00:00+07:00' }
    const verdict = await checkBadge(badge, { now: world.now(), statusLists: new Map([[url, forged]]) })
    expect(verdict.verified).toBe(false)
  })

  it('of an unknown key there is none', async () => {
    expect(await badgeStatusList(world, { key: 'none', path: '/' })).toEqual({ refused: 'not-found' })
  })

  it('the same state of the same day is the same bytes, and names nobody', async () => {
    const { json } = await listOf()
    world.setNow('2026-11-23T23:59:59+07:00')
    expect((await listOf()).json).toBe(json)
    for (const secret of [id, other, cast.huong.id, cast.huong.staffCode]) expect(json).not.toContain(secret)
    expect(json.length).toBeLessThan(2000)
  })
})

it('bits stand where their place says, the first leftmost', () => {
  const bits = statusBits([0, 9, STATUS_BITS - 1])
  expect([bits[0], bits[1], bits.at(-1), bits.length * 8]).toEqual([0x80, 0x40, 0x01, STATUS_BITS])
  expect(bits.reduce((sum, byte) => sum + byte)).toBe(0x80 + 0x40 + 0x01)
  expect(statusIndex(Uint8Array.of(0xff, 0xff, 0xff))).toBe(STATUS_BITS - 1)
  expect(statusIndex(Uint8Array.of(0, 1, 2))).toBe(258)
})
