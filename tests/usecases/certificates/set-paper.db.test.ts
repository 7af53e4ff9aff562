import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import type { TypedPaper } from '../../../app/domain/certificates/paper-setting.ts'
import { snapshotFrom } from '../../../app/domain/certificates/snapshot.ts'
import { dayOf } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { complete } from '../../../app/persistence/courses/progress.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { certificatePdf } from '../../../app/usecases/certificates/certificate-pdf.ts'
import { issueIfEarned } from '../../../app/usecases/certificates/issue-if-earned.ts'
import { setPaper } from '../../../app/usecases/certificates/set-paper.ts'
import { removeLogo } from '../../../app/usecases/settings/remove-logo.ts'
import { replaceLogo } from '../../../app/usecases/settings/replace-logo.ts'
import { saveDepartment } from '../../../app/usecases/settings/save-department.ts'
import { certification as cert, course } from '../../cast/course.ts'
import { actorOf, cast, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { fingerprintOf, objectsOf } from '../../support/pdf-objects.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db, { actor: actorOf(cast.khanh) })
const certification = cert.id
const pages = { all: '/verify', one: '/verify/one' }

const typed: TypedPaper = {
  ...{ layout: 'portrait', title: 'Chứng chỉ', subtitle: '', completed: 'Đã dự và hoàn thành:', logo: true },
  ...{ closing: 'Lưu hồ sơ.', signatoryTitle: 'Phó Giám đốc', signatoryName: '' },
}

/** A logo that one can see through. */
const logoOf = async (background: string) =>
  new Uint8Array(
    await sharp({ create: { width: 64, height: 48, channels: 4, background } })
      .png()
      .toBuffer(),
  )

beforeAll(async () => {
  await settle(db)
  await replaceLogo(world, { file: await logoOf('#aa332280') })
})

test.each(['huong', 'yen', 'phuc', 'ngan'] as const)('for %s there is no paper to set', async (who) => {
  const theirs = world.as(actorOf(cast[who]))
  expect(await setPaper(theirs, { certification, typed })).toEqual({ refused: 'not-found' })
  expect(await db.certificationPaper.count()).toBe(0)
})

test('a paper that cannot be printed is refused whole', async () => {
  const wrong = { ...typed, title: 'A'.repeat(61) }
  expect(await setPaper(world, { certification, typed: wrong })).toEqual({
    ...{ refused: 'invalid-input', field: 'title' },
  })
  expect(await setPaper(world, { certification: 'khong-co', typed })).toEqual({ refused: 'not-found' })
  expect(await db.certificationPaper.count()).toBe(0)
})

test('certificates keep the paper of the day on which they are issued, and what was set is audited', async () => {
  const usual = await issueTo(cast.huong)
  expect(await setPaper(world, { certification: cert.key, typed })).toEqual({})
  const set = await issueTo(cast.hung)
  const [before, after] = [await snapshotOf(usual), await snapshotOf(set)]
  expect(before).toMatchObject({
    paper: { layout: 'ornate', title: 'GIẤY CHỨNG NHẬN', closing: '', logo: null },
    issuer: { signatoryTitle: 'Giám đốc', signatoryName: 'Hoàng Minh Sơn' },
  })
  const { sha256 } = await db.logo.findFirstOrThrow()
  const { layout, title, subtitle, completed, closing } = typed
  expect(after.paper).toEqual({ layout, title, subtitle, completed, closing, logo: sha256 })
  expect(after.issuer).toMatchObject({
    body: before.issuer.body,
    signatoryTitle: 'Phó Giám đốc',
    signatoryName: '',
  })
  const audit = await db.auditEntry.findFirstOrThrow({ where: { action: 'paper.set' } })
  expect(audit).toMatchObject({ subjectId: certification, details: { layout: 'portrait', logo: true } })
})

test('later changes of paper, logo, issuer and name change no certificate, drawn before or after them', async () => {
  const drawn = await pdfOf(cast.hung)
  const [expected, images] = [fingerprintOf(drawn), imagesIn(drawn)]
  expect(images).toHaveLength(1)
  await changeEverything()
  expect(hash(await pdfOf(cast.hung))).toBe(hash(drawn))
  // The same certificate as if it had never been drawn: no drawing is ever removed but here.
  await db.$executeRaw`ALTER TABLE certificate_pdf DISABLE TRIGGER USER`
  await db.certificatePdf.deleteMany()
  await db.$executeRaw`ALTER TABLE certificate_pdf ENABLE TRIGGER USER`
  const again = await pdfOf(cast.hung)
  expect(fingerprintOf(again)).toBe(expected)
  expect(imagesIn(again)).toEqual(images)
})

test('where the logo is to be printed and there is none, there is none on the paper', async () => {
  await setPaper(world, { certification, typed })
  await removeLogo(world)
  const id = await issueTo(cast.sao)
  expect((await snapshotOf(id)).paper?.logo).toBeNull()
  expect(imagesIn(await pdfOf(cast.sao))).toEqual([])
  expect(await db.printedLogo.count()).toBe(1)
})

test('a logo that papers were issued with is never changed or removed', async () => {
  await expect(db.printedLogo.deleteMany()).rejects.toThrow('never changed')
  await expect(db.printedLogo.updateMany({ data: { bytes: new Uint8Array(1) } })).rejects.toThrow(
    'never changed',
  )
})

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What pictures a paper has, each by what it shows; one that can be seen through would have a mask beside it. */
function imagesIn(pdf: Uint8Array): string[] {
  return objectsOf(pdf).flatMap(({ dictionary, stream }) =>
    dictionary.includes('/Subtype /Image') && stream ? [hash(stream)] : [],
  )
}

async function changeEverything(): Promise<void> {
  await setPaper(world, { certification, typed: { ...typed, layout: 'plain', title: 'Khác', logo: false } })
  await replaceLogo(world, { file: await logoOf('#2233aa80') })
  const department = { parentBody: 'Bộ Khác', body: 'Sở Khác', place: 'Hà Nội', numberSuffix: 'SK' }
  await saveDepartment(world, { ...department, signatoryTitle: 'Khác', signatoryName: 'Khác' })
  await db.person.update({ where: { id: cast.hung.id }, data: { fullName: 'Tên Khác' } })
}

async function issueTo({ id: personId }: CastPerson): Promise<string> {
  const on = dayOf(world.now())
  const { id: courseId, versionId } = course
  const issued = await inTransaction(db, async (tx) => {
    await complete(tx, { personId, courseId, versionId, on, evidence: 'test' }, world.now())
    return issueIfEarned(world, tx, personId, courseId, on)
  })
  return issued?.id ?? ''
}

async function snapshotOf(id: string) {
  return snapshotFrom((await db.certificate.findUniqueOrThrow({ where: { id } })).snapshot)
}

async function pdfOf(person: CastPerson): Promise<Uint8Array> {
  const { id } = await db.certificate.findFirstOrThrow({ where: { personId: person.id } })
  const pdf = await certificatePdf(world.as(actorOf(person)), { id, pages })
  if (isRefusal(pdf)) throw new Error(pdf.refused)
  return pdf.bytes
}
