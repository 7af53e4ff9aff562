import { beforeAll, expect, test } from 'vitest'
import type { TypedPaper } from '../../../app/domain/certificates/paper-setting.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { previewPaper } from '../../../app/usecases/certificates/preview-paper.ts'
import { certification } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { objectsOf } from '../../support/pdf-objects.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db, { actor: actorOf(cast.khanh) })
const typed: TypedPaper = {
  ...{ layout: 'plain', title: 'Chứng chỉ', subtitle: '', completed: 'Đã học:', closing: '' },
  ...{ signatoryTitle: '', signatoryName: '', logo: true },
}
const preview = { certification: certification.key, typed, checkPage: '/verify' }

beforeAll(() => settle(db))

test('shows the paper as typed, and keeps, numbers and counts nothing', async () => {
  const drawn = await previewPaper(world, preview)
  if (isRefusal(drawn)) throw new Error(drawn.refused)
  const xmp = objectsOf(drawn.bytes).find(({ dictionary }) => dictionary.includes('/Type /Metadata'))
  expect(xmp?.stream?.toString('utf8')).toContain('CHỨNG CHỈ – …………/2026/GCN-SNV')
  const counts = [db.certificate.count(), db.certificateCounter.count(), db.certificationPaper.count()]
  expect(await Promise.all([...counts, db.printedLogo.count()])).toEqual([0, 0, 0, 0])
})

test.each(['huong', 'yen', 'phuc', 'ngan'] as const)('for %s there is none', async (who) => {
  expect(await previewPaper(world.as(actorOf(cast[who])), preview)).toEqual({ refused: 'not-found' })
})

test('of no certification, or with what cannot be printed, there is none', async () => {
  const nowhere = { ...preview, certification: 'khong-co' }
  expect(await previewPaper(world, nowhere)).toEqual({ refused: 'not-found' })
  const wrong = { ...preview, typed: { ...typed, layout: 'ngang' } }
  expect(await previewPaper(world, wrong)).toEqual({ refused: 'invalid-input', field: 'layout' })
})
