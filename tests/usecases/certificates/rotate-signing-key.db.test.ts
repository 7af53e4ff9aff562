import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fold } from '../../../app/domain/language/fold.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { publishedKeys } from '../../../app/persistence/certificates/signing-keys.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { isSignedBy } from '../../../app/signing/ed25519.ts'
import { rotateKeyConfirmed } from '../../../app/usecases/certificates/rotate-key-confirmed.ts'
import { rotateSigningKey } from '../../../app/usecases/certificates/rotate-signing-key.ts'
import { signingKey } from '../../../app/usecases/certificates/signing-key.ts'
import { signingKeysHere } from '../../../app/usecases/certificates/signing-keys-here.ts'
import { certified } from '../../cast/certified.ts'
import { actorOf, cast, password } from '../../cast/people.ts'
import { recordedAt, settle } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { somebodyWaits } from '../../support/somebody-waits.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
let world = testWorld(db)

beforeAll(() => settle(db))
beforeEach(async () => {
  await emptyTables(db)
  await settle(db)
  world = testWorld(db)
})

async function rotated(by = world, instead?: string) {
  const outcome = await rotateSigningKey(by, instead === undefined ? {} : { instead })
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}

const inUse = () => db.signingKey.findMany({ where: { retiredAt: null } })

describe('a key that is rotated', () => {
  it('signs no more, keeps verifying, and is told in the audit log', async () => {
    const old = await certified(world, cast.huong.id)
    const { id, retired } = await rotated()
    const young = await certified(world, cast.hung.id)
    const keyOf = async (certificate: string) =>
      (await db.certificate.findUniqueOrThrow({ where: { id: certificate } })).keyId
    expect([await keyOf(old), await keyOf(young)]).toEqual([retired, id])
    expect((await publishedKeys(db)).map((key) => [key.id, key.retired])).toEqual(
      expect.arrayContaining([
        [id, null],
        [retired, '2026-11-23'],
      ]),
    )
    await everyCertificateVerifies()
    const [entry] = await db.auditEntry.findMany({
      orderBy: { seq: 'desc' },
      where: { action: 'signing-key.rotated' },
    })
    expect(entry?.details).toEqual({ key: id, before: retired })
  })

  it('waits for who is signing with it, and who comes then signs with the new one', async () => {
    await rotated()
    const order: string[] = []
    let rotation: Promise<unknown> = Promise.resolve()
    const first = await inTransaction(db, async (tx) => {
      const key = await signingKey(world, tx)
      rotation = rotated(testWorld(db, { seed: 2 })).then(() => order.push('rotated'))
      await somebodyWaits(db)
      order.push('signed')
      return key.id
    })
    await rotation
    expect(order).toEqual(['signed', 'rotated'])
    const second = await inTransaction(db, (tx) => signingKey(world, tx))
    expect(second.id).not.toBe(first)
  })

  it('may be one that this machine cannot open, or none yet', async () => {
    expect((await rotated()).retired).toBeNull()
    const moved = testWorld(db, { seed: 3, settings: { masterKey: new Uint8Array(32).fill(9) } })
    const listed = async () => {
      const outcome = await signingKeysHere(moved)
      return isRefusal(outcome) ? [] : outcome.keys.map(({ opens, retired }) => [opens, retired !== null])
    }
    expect(await listed()).toEqual([[false, false]])
    await rotated(moved)
    expect((await listed()).sort()).toEqual([
      [false, true],
      [true, false],
    ])
  })
})

describe('fifty certificates issued while the key is rotated five times', () => {
  it('each verifies under its key, and one key is in use', async () => {
    const people = Array.from(
      { length: 50 },
      (_, at) => `00000000-0000-7000-9200-${String(at).padStart(12, '0')}`,
    )
    await db.person.createMany({
      data: people.map((id, at) => ({
        ...{ id, staffCode: `XK-${at}`, createdAt: recordedAt },
        ...{ fullName: 'Lớp Tập Huấn', foldedName: fold('Lớp Tập Huấn') },
      })),
    })
    const issuing = people.map((id, at) => certified(testWorld(db, { seed: 100 + at }), id))
    const rotating = [1, 2, 3, 4, 5].map((seed) => rotated(testWorld(db, { seed })))
    await Promise.all([...issuing, ...rotating])
    const issued = await db.certificate.findMany({ orderBy: { ordinal: 'asc' } })
    expect(issued.map(({ ordinal }) => ordinal)).toEqual(people.map((_, at) => at + 1))
    await everyCertificateVerifies()
    expect(await inUse()).toHaveLength(1)
    expect(await db.signingKey.count()).toBeGreaterThanOrEqual(5)
  })
})

describe('refused, with nothing changed:', () => {
  it('a second rotation from the same form', async () => {
    const { id } = await rotated()
    const forms = await Promise.all(
      [2, 3].map((seed) => rotateSigningKey(testWorld(db, { seed }), { instead: id })),
    )
    expect(forms.filter(isRefusal)).toEqual([{ refused: 'key-changed' }])
    expect(await db.signingKey.count()).toBe(2)
  })

  it.each(['huong', 'yen', 'phuc', 'son'] as const)('to %s, who is no administrator', async (who) => {
    const theirs = world.as(actorOf(cast[who]))
    expect(await rotateSigningKey(theirs)).toEqual({ refused: 'not-found' })
    expect(await signingKeysHere(theirs)).toEqual({ refused: 'not-found' })
    expect(await rotateKeyConfirmed(theirs, { password, instead: '' })).toEqual({ refused: 'not-found' })
    expect(await db.signingKey.count()).toBe(0)
  })

  it('without the right password of the administrator, a few times and then shut', async () => {
    const khanh = world.as(actorOf(cast.khanh))
    expect(await rotateKeyConfirmed(khanh, { password: 'sai', instead: '' })).toEqual({
      refused: 'current-password-wrong',
    })
    expect(await db.signingKey.count()).toBe(0)
    expect(await rotateKeyConfirmed(khanh, { password, instead: '' })).toMatchObject({ retired: null })
    for (let tries = 0; tries < 20; tries += 1)
      await rotateKeyConfirmed(khanh, { password: 'sai', instead: '' })
    expect(await rotateKeyConfirmed(khanh, { password, instead: '' })).toMatchObject({
      refused: 'too-many-tries',
    })
  })
})

async function everyCertificateVerifies(): Promise<void> {
  const keys = new Map((await publishedKeys(db)).map(({ id, publicKey }) => [id, publicKey]))
  for (const { keyId: key, payload, signature } of await db.certificate.findMany())
    expect(isSignedBy(keys.get(key) ?? '', { key, payload, signature })).toBe(true)
}
