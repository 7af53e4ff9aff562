import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { publicCertificate } from '../../../app/persistence/certificates/public-certificate.ts'
import { ownCertificates } from '../../../app/persistence/certificates/own-certificates.ts'
import { complete } from '../../../app/persistence/courses/progress.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { certificatePdf } from '../../../app/usecases/certificates/certificate-pdf.ts'
import { issueIfEarned } from '../../../app/usecases/certificates/issue-if-earned.ts'
import { course } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db, { actor: actorOf(cast.huong) })
const pages = { all: '/verify', one: '/verify/one' }
let id = ''

beforeAll(async () => {
  await settle(db)
  id = await issueTo(cast.huong.id)
})

test('several who ask at the same time, and everybody later, get the same bytes', async () => {
  const pdfs = await Promise.all([1, 2, 3].map(() => certificatePdf(world, { id, pages })))
  const moved = { ...world, settings: { ...world.settings, publicOrigin: 'https://elsewhere.example' } }
  const later = await certificatePdf(moved, { id, pages })
  const hashes = [...pdfs, later].map((pdf) => {
    if (isRefusal(pdf)) throw new Error(pdf.refused)
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(pdf.sha256)
    return pdf.sha256
  })
  expect(new Set(hashes).size).toBe(1)
  expect(await db.certificatePdf.count()).toBe(1)
})

test.each(['hung', 'son', 'khanh', 'ngan'] as const)('for %s it does not exist', async (who) => {
  const theirs = world.as(actorOf(cast[who]))
  expect(await certificatePdf(theirs, { id, pages })).toEqual({ refused: 'not-found' })
  expect(await ownCertificates(cast[who].id, db)).toEqual([])
})

test('anybody may know its state, and no name', async () => {
  const known = await publicCertificate(db, id)
  expect(known).toMatchObject({ id, number: '0001/2026/GCN-SNV', maskedName: 'N••• T•• H••••' })
  expect(JSON.stringify(known)).not.toContain('Hương')
  expect(await publicCertificate(db, 'A'.repeat(22))).toBeNull()
  expect(await publicCertificate(db, `${id}'`)).toBeNull()
})

test('a revocation counts from its day, a retracted one never', async () => {
  const [on, recordedAt] = [new Date('2026-12-01'), world.now()]
  await db.revocation.create({
    data: {
      certificateId: id,
      on: new Date('2026-11-24'),
      reason: 'nhầm',
      recordedAt,
      retractedAt: recordedAt,
    },
  })
  expect((await publicCertificate(db, id))?.facts.revokedOn).toBeNull()
  await db.revocation.create({ data: { certificateId: id, on, reason: 'cấp sai', recordedAt } })
  expect((await publicCertificate(db, id))?.facts.revokedOn).toBe('2026-12-01')
})

test('a replacement names the number that replaces it, and a retracted one nothing', async () => {
  const newer = await issueTo(cast.hung.id)
  const [on, recordedAt] = [new Date('2026-12-01'), world.now()]
  const replaced = { supersededId: id, supersedingId: newer, on, reason: 'sai tên', recordedAt }
  const { id: first } = await db.supersession.create({ data: replaced })
  expect(await publicCertificate(db, id)).toMatchObject({
    supersededBy: '0002/2026/GCN-SNV',
    facts: { supersededOn: '2026-12-01' },
  })
  await db.supersession.update({ where: { id: first }, data: { retractedAt: recordedAt } })
  expect(await publicCertificate(db, id)).toMatchObject({ supersededBy: null, facts: { supersededOn: null } })
})

async function issueTo(personId: string): Promise<string> {
  const on = dayOf(world.now())
  const { id: courseId, versionId } = course
  const issued = await inTransaction(db, async (tx) => {
    await complete(tx, { personId, courseId, versionId, on, evidence: 'test' }, world.now())
    return issueIfEarned(world, tx, personId, courseId, on)
  })
  return issued?.id ?? ''
}
