import { beforeAll, expect, test } from 'vitest'
import { snapshotFrom } from '../../../app/domain/certificates/snapshot.ts'
import { decodePayload } from '../../../app/domain/certificates/code.ts'
import { day, dayOf, type Day } from '../../../app/domain/day.ts'
import { fold } from '../../../app/domain/language/fold.ts'
import type { Db, Tx } from '../../../app/persistence/client.ts'
import { publishedKeys } from '../../../app/persistence/certificates/signing-keys.ts'
import { complete } from '../../../app/persistence/courses/progress.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { isSignedBy } from '../../../app/signing/ed25519.ts'
import { issueIfEarned } from '../../../app/usecases/certificates/issue-if-earned.ts'
import type { World } from '../../../app/usecases/world.ts'
import { certification, course } from '../../cast/course.ts'
import { cast } from '../../cast/people.ts'
import { recordedAt, settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { somebodyWaits } from '../../support/somebody-waits.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()

beforeAll(() => settle(db))

const finish = async (world: World, tx: Tx, personId: string, on: Day) => {
  const { id: courseId, versionId } = course
  await complete(tx, { personId, courseId, versionId, on, evidence: 'test' }, world.now())
  return issueIfEarned(world, tx, personId, courseId, on)
}

const finishAlone = (world: World, personId: string) =>
  inTransaction(world.db, (tx) => finish(world, tx, personId, dayOf(world.now())))

test('the completion that finishes a certification earns a certificate, once', async () => {
  const world = testWorld(db)
  const issued = await finishAlone(world, cast.huong.id)
  const certificate = await db.certificate.findUniqueOrThrow({ where: { id: issued?.id ?? '' } })
  expect(certificate.number).toBe('0001/2026/GCN-SNV')
  expect(snapshotFrom(certificate.snapshot)).toMatchObject({
    name: cast.huong.fullName,
    unit: 'Phường Kỳ Lừa, tỉnh Lạng Sơn',
    certification: certification.title,
    validFrom: '2026-11-23',
    validUntil: '2028-11-23',
    courses: [{ slug: course.slug, version: 1 }],
  })
  expect(await finishAlone(world, cast.huong.id)).toBeNull()
})

test('what the QR says is what was issued, under the key in use', async () => {
  const { id, number, payload, keyId, signature } = await db.certificate.findFirstOrThrow({
    where: { personId: cast.huong.id },
  })
  expect(decodePayload(payload)).toMatchObject({
    id,
    number,
    name: cast.huong.fullName,
    issuedOn: '2026-11-23',
  })
  expect(isSignedBy(await publishedKey(keyId), { key: keyId, payload, signature })).toBe(true)
})

test('a completion that is rolled back takes its certificate and its number with it', async () => {
  const world = testWorld(db, { seed: 2 })
  const failing = inTransaction(db, async (tx) => {
    await finish(world, tx, cast.hung.id, day('2026-11-23'))
    throw new Error('the power failed')
  })
  await expect(failing).rejects.toThrow('the power failed')
  await finishAlone(world, cast.hung.id)
  const { number } = await db.certificate.findFirstOrThrow({ where: { personId: cast.hung.id } })
  expect(number).toBe('0002/2026/GCN-SNV')
})

test('renewed inside the window, the new validity counts from the old end', async () => {
  const world = testWorld(db, { now: '2028-10-01T09:00:00+07:00', seed: 3 })
  const issued = await finishAlone(world, cast.huong.id)
  const renewed = await db.certificate.findUniqueOrThrow({ where: { id: issued?.id ?? '' } })
  expect(snapshotFrom(renewed.snapshot)).toMatchObject({ validFrom: '2028-10-01', validUntil: '2030-11-23' })
  expect(renewed.number).toBe('0001/2028/GCN-SNV')
})

test('numbers begin anew with the Hanoi year, not with the year in Greenwich', async () => {
  const world = testWorld(db, { now: '2030-12-31T17:00:00Z', seed: 4 })
  const issued = await finishAlone(world, cast.sao.id)
  const { number } = await db.certificate.findUniqueOrThrow({ where: { id: issued?.id ?? '' } })
  expect(number).toBe('0001/2031/GCN-SNV')
})

test('of two courses, neither alone earns the certification; completed at once they earn it', async () => {
  const second = await secondCourse(db)
  const world = testWorld(db, { now: '2032-03-01T09:00:00+07:00', seed: 5 })
  const [personId, on] = [cast.mai.id, day('2032-03-01')]
  const write = (tx: Tx, { courseId, versionId }: typeof second) =>
    complete(tx, { personId, courseId, versionId, on, evidence: 'test' }, world.now())
  const first = { courseId: course.id, versionId: course.versionId }
  let late: ReturnType<typeof issueIfEarned> = Promise.resolve(null)
  const early = await inTransaction(db, async (tx) => {
    await write(tx, first)
    const issued = await issueIfEarned(world, tx, personId, first.courseId, on)
    late = inTransaction(db, async (other) => {
      await write(other, second)
      return issueIfEarned(world, other, personId, second.courseId, on)
    })
    await Promise.race([late, somebodyWaits(db)])
    return issued
  })
  const issued = [early, await late]
  expect(issued.filter(Boolean)).toHaveLength(1)
  expect(await db.certificate.count({ where: { personId } })).toBe(1)
  await db.certificationCourse.deleteMany({ where: { courseId: second.courseId } })
})

test('twenty at once are numbered without gap or double, under one key', async () => {
  const people = Array.from(
    { length: 20 },
    (_, index) => `00000000-0000-7000-9100-${String(index).padStart(12, '0')}`,
  )
  await db.person.createMany({
    data: people.map((id, index) => ({
      ...{ id, staffCode: `CL-${index}`, createdAt: recordedAt },
      ...{ fullName: 'Lớp Tập Huấn', foldedName: fold('Lớp Tập Huấn') },
    })),
  })
  const settings = { masterKey: new Uint8Array(32).fill(9) }
  const classOf = people.map((id, index) =>
    finishAlone(testWorld(db, { now: '2033-05-05T09:00:00+07:00', seed: 100 + index, settings }), id),
  )
  await Promise.all(classOf)
  const rows = await db.certificate.findMany({ where: { year: 2033 }, orderBy: { ordinal: 'asc' } })
  expect(rows.map(({ ordinal }) => ordinal)).toEqual(people.map((_, index) => index + 1))
  expect(new Set(rows.map(({ keyId }) => keyId)).size).toBe(1)
})

test('a key that the master key does not open is retired and keeps verifying', async () => {
  const keys = await db.signingKey.findMany({ orderBy: { createdAt: 'asc' } })
  expect(keys.map(({ retiredAt }) => retiredAt !== null)).toEqual([true, false])
  const published = await publishedKeys(db)
  expect(published.map(({ retired }) => retired)).toEqual([null, '2033-05-05'])
  const { keyId, payload, signature } = await db.certificate.findFirstOrThrow({ where: { year: 2026 } })
  expect(keyId).toBe(keys[0]?.id)
  expect(isSignedBy(await publishedKey(keyId), { key: keyId, payload, signature })).toBe(true)
})

async function publishedKey(id: string): Promise<string> {
  return (await publishedKeys(db)).find((key) => key.id === id)?.publicKey ?? ''
}

async function secondCourse(db: Db): Promise<{ courseId: string; versionId: string }> {
  const { id: courseId } = await db.course.create({ data: { slug: 'khoa-thu-hai', createdAt: recordedAt } })
  const { id: versionId } = await db.courseVersion.create({
    data: {
      ...{ courseId, number: 1, title: 'Khóa thứ hai', summary: '', hours: 1 },
      ...{ fingerprint: 'second', publishedAt: recordedAt },
    },
  })
  await db.certificationCourse.create({ data: { certificationId: certification.id, courseId } })
  return { courseId, versionId }
}
