import { beforeAll, beforeEach, expect, test } from 'vitest'
import { writeZip } from '../../../app/files/zip/write-zip.ts'
import type { RegisterQuery } from '../../../app/persistence/certificates/register.ts'
import { drawingsOf, drawSome, papersZip } from '../../../app/usecases/certificates/register-papers.ts'
import { registeredPdf } from '../../../app/usecases/certificates/registered-pdf.ts'
import { certificatePdf } from '../../../app/usecases/certificates/certificate-pdf.ts'
import { readTable } from '../../../app/files/tables/read-table.ts'
import { issueMany } from '../../cast/issue-many.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { unzipped } from '../../support/unzipped.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db, { actor: actorOf(cast.khanh) })
const pagesOf = (id: string) => ({ all: '/verify', one: `/verify/${id}` })
const all: RegisterQuery = {
  ...{ typed: '', unitId: null, certificationId: null, issuedFrom: null, issuedLast: null, state: null },
}
const holders = [cast.huong, cast.hung, cast.mai, cast.sao, cast.thanh, cast.phuc]
let ids: string[] = []

beforeAll(async () => {
  await settle(db)
  ids = await issueMany(world, holders)
})
beforeEach(async () => {
  await db.$executeRaw`ALTER TABLE certificate_pdf DISABLE TRIGGER ALL`
  await db.$executeRaw`DELETE FROM certificate_pdf`
  await db.$executeRaw`ALTER TABLE certificate_pdf ENABLE TRIGGER ALL`
})

async function taken(query: RegisterQuery = all, who = world) {
  const zip = await papersZip(who, query, pagesOf)
  const pieces: Buffer[] = []
  for await (const piece of zip.stream) pieces.push(piece as Buffer)
  return { ...zip, content: Buffer.concat(pieces) }
}

test('every paper is in it as it is kept, by its number, with a sheet that lists them', async () => {
  const { content, bytes, papers } = await taken()
  expect({ bytes, papers }).toEqual({ bytes: null, papers: 6 })
  const files = unzipped(content)
  expect([...files.keys()].slice(0, 3)).toEqual([
    'so-cap-giay-chung-nhan.xlsx',
    '0001-2026-GCN-SNV Nong Thi Huong.pdf',
    '0002-2026-GCN-SNV Vi Van Hung.pdf',
  ])
  for (const [at, id] of ids.entries()) {
    const kept = await db.certificatePdf.findUniqueOrThrow({ where: { certificateId: id } })
    expect(Buffer.from(kept.bytes).equals([...files.values()][at + 1] ?? Buffer.of())).toBe(true)
  }
  const table = await readTable(files.get('so-cap-giay-chung-nhan.xlsx') ?? Buffer.of())
  expect(table).toMatchObject({ rows: ids.map(() => ({})) })
})

test('how long it is, is known where all papers are drawn; who asks first draws them for everybody', async () => {
  const { content } = await taken()
  const again = await taken()
  expect(again.bytes).toBe(again.content.length)
  expect([...unzipped(again.content).values()].slice(1)).toEqual([...unzipped(content).values()].slice(1))
  const own = await certificatePdf(world.as(actorOf(cast.huong)), {
    ...{ id: ids[0] ?? '', pages: pagesOf(ids[0] ?? '') },
  })
  const official = await registeredPdf(world, { id: ids[0] ?? '', pages: pagesOf(ids[0] ?? '') })
  expect(own).toEqual(official)
})

test('only the papers of one’s own people are in it', async () => {
  const { papers } = await taken(all, world.as(actorOf(cast.son)))
  expect(papers).toBe(5)
  const phuc = world.as(actorOf(cast.phuc))
  expect((await taken(all, phuc)).papers).toBe(2)
  const of = (id = '') => registeredPdf(phuc, { id, pages: pagesOf(id) })
  expect(await of(ids[0])).toEqual({ refused: 'not-found' })
  expect(await of(ids[3])).toMatchObject({ number: '0004/2026/GCN-SNV' })
})

test('papers are drawn some at a time, and it is told how far that is', async () => {
  expect(await drawingsOf(world, all)).toEqual({ papers: 6, drawn: 0, bytes: 0 })
  const { bytes, ...rest } = await drawSome(world, all, pagesOf)
  expect(rest).toEqual({ papers: 6, drawn: 6 })
  expect(await drawSome(world, all, pagesOf)).toEqual({ ...rest, bytes })
})

test('whoever stops taking it stops the drawing, and nothing is left behind', async () => {
  const zip = await papersZip(world, all, pagesOf)
  for await (const _piece of zip.stream) break
  await settled()
  const drawn = await db.certificatePdf.count()
  expect(drawn).toBeLessThan(6)
  await settled()
  expect(await db.certificatePdf.count()).toBe(drawn)
  const [open] = await db.$queryRaw<{ open: number }[]>`
    SELECT count(*)::int AS open FROM pg_stat_activity
    WHERE datname = current_database() AND state LIKE 'idle in transaction%'`
  expect(open).toEqual({ open: 0 })
  const again = await taken()
  expect(unzipped(again.content).size).toBe(7)
})

test('a paper that cannot be read breaks the file off', async () => {
  const read = () => Promise.reject(new Error('gone'))
  const { stream } = await writeZip([{ name: 'a.pdf', bytes: 3, read }], world.now())
  await expect(stream.toArray()).rejects.toThrow('gone')
})

/** A drawing that was under way when nobody took it any more is finished and kept. */
async function settled(): Promise<void> {
  const before = await db.certificatePdf.count()
  await db.$queryRaw`SELECT pg_sleep(0.3)::text`
  if ((await db.certificatePdf.count()) !== before) await settled()
}
