import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { isRefusal } from '../../app/domain/refusal.ts'
import type { Description } from '../../app/domain/backup/description.ts'
import { untar, type Member } from '../../app/files/backup/tar.ts'
import type { Db } from '../../app/persistence/client.ts'
import { certificateSelect, knownCertificate } from '../../app/persistence/certificates/certificate-facts.ts'
import { publishedKeys } from '../../app/persistence/certificates/signing-keys.ts'
import { markManyDone } from '../../app/persistence/courses/progress.ts'
import { isSignedBy } from '../../app/signing/ed25519.ts'
import { verifyAudit } from '../../app/usecases/audit/verify-audit.ts'
import { certificateBadge } from '../../app/usecases/certificates/certificate-badge.ts'
import { certificatePdf } from '../../app/usecases/certificates/certificate-pdf.ts'
import { saveAnswer } from '../../app/usecases/quizzes/save-answer.ts'
import { startAttempt } from '../../app/usecases/quizzes/start-attempt.ts'
import { certified } from '../cast/certified.ts'
import { course, quiz } from '../cast/course.ts'
import { actorOf, cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { forged, sealed } from '../files/backup/made.ts'
import { checkBadge } from '../support/badge-check.ts'
import { emptyDatabase, freshDatabase } from '../support/database.ts'
import { runLms } from '../support/run-lms.ts'
import { sessionCookie } from '../support/session.ts'
import { tableHashes } from '../support/table-hashes.ts'
import { temporaryFolder, testWorld } from '../support/world.ts'

const { db, url } = await freshDatabase()
const masterKey = Buffer.alloc(32, 7)
const world = testWorld(db, { actor: actorOf(cast.huong), settings: { masterKey } })
const pages = { all: '/verify', one: '/verify/one' }
const badgePages = { one: '/verify/one', status: (key: string) => `/verify/status/${key}.json` }
const folder = temporaryFolder()
const file = join(folder, 'backup.tar.gz')
const here = { DATABASE_URL: url, DATA_DIR: dataDirWithKey(), PUBLIC_ORIGIN: 'https://daotao.langson.gov.vn' }

function dataDirWithKey(): string {
  const dataDir = temporaryFolder()
  mkdirSync(join(dataDir, 'keys'))
  writeFileSync(join(dataDir, 'keys/master.key'), masterKey, { mode: 0o600 })
  return dataDir
}

/** Another machine: a database with nothing in it and a data folder of its own. */
async function elsewhere() {
  const database = await emptyDatabase()
  return { ...database, env: { ...here, DATABASE_URL: database.url, DATA_DIR: temporaryFolder() } }
}

async function pdfFrom(from: Db, id: string): Promise<Buffer> {
  const pdf = await certificatePdf({ ...world, db: from }, { id, pages })
  if (isRefusal(pdf)) throw new Error(pdf.refused)
  return Buffer.from(pdf.bytes)
}

async function badgeFrom(from: Db, id: string): Promise<Buffer> {
  const found = await certificateBadge({ ...world, db: from }, { id, pages: badgePages })
  if (isRefusal(found)) throw new Error(found.refused)
  return Buffer.from(found.bytes)
}

async function verifies(of: Db, id: string): Promise<boolean> {
  const row = await of.certificate.findUniqueOrThrow({ where: { id }, select: certificateSelect })
  const { code } = knownCertificate(row)
  const key = (await publishedKeys(of)).find((one) => one.id === code.key)
  return isSignedBy(key?.publicKey ?? '', code)
}

async function withKeys(): Promise<string> {
  const path = join(temporaryFolder(), 'with-keys.tar.gz')
  expect(await runLms(here, 'backup', path, '--with-keys')).toMatchObject({ code: 0 })
  return path
}

/** Every table as one hash each; those left out of backups and those that this test writes to apart. */
const hashes = (of: Db) =>
  tableHashes(of, ['session', 'failed_try', 'setup_code', 'audit_entry', 'paper_item', '_prisma_migrations'])

/** Somebody who saves answers as fast as they are acknowledged, until told to stop. */
function writer(attempt: string, acknowledged: Map<number, number>) {
  const told = { stop: false }
  const done = (async () => {
    for (let seq = 1; !told.stop; seq += 1) {
      for (let question = 1; question <= quiz.questionCount; question += 1) {
        const saved = await saveAnswer(world, { attempt, question, answer: [], seq })
        if ('kept' in saved && saved.kept) acknowledged.set(question, seq)
      }
    }
  })()
  const stop = () => {
    told.stop = true
    return done
  }
  return { stop }
}

let certificateId = ''
let pdf: Buffer = Buffer.alloc(0)
let badge: Buffer = Buffer.alloc(0)
let attempt = ''
const acknowledged = new Map<number, number>()
let before = new Map<number, number>()

beforeAll(async () => {
  await settle(db)
  await sessionCookie(db, cast.huong)
  const { id: courseId, versionId } = course
  certificateId = await certified(world, cast.huong.id)
  pdf = await pdfFrom(db, certificateId)
  badge = await badgeFrom(db, certificateId)
  await markManyDone(db, { personId: cast.huong.id, courseId, versionId }, world.now(), 3)
  const started = await startAttempt(world, { quiz: quiz.slug })
  attempt = isRefusal(started) ? '' : started.id
  const load = writer(attempt, acknowledged)
  await vi.waitFor(() => expect(acknowledged.size).toBe(quiz.questionCount), { timeout: 20_000 })
  before = new Map(acknowledged)
  const made = await runLms(here, 'backup', file, '--json')
  await load.stop()
  expect(made).toMatchObject({ code: 0, err: '' })
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  expect(JSON.parse(made.out)).toMatchObject({ file, sha256, bytes: statSync(file).size, masterKey: false })
})

describe('a backup made while people work', () => {
  it('brings everything to an empty database: every answer acknowledged before it began, too', async () => {
    const other = await elsewhere()
    const restored = await runLms(other.env, 'restore', file, '--json')
    expect(restored).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(restored.out)).toMatchObject({ origin: here.PUBLIC_ORIGIN, migrated: 0, key: 'new' })
    expect(await hashes(other.db)).toEqual(await hashes(db))
    const items = await other.db.paperItem.findMany({ where: { attemptId: attempt } })
    for (const { position, seq } of items) {
      expect(seq).toBeGreaterThanOrEqual(before.get(position) ?? 0)
      expect(seq).toBeLessThanOrEqual(acknowledged.get(position) ?? 0)
    }
    expect(Math.max(...acknowledged.values())).toBeGreaterThan(Math.max(...before.values()))
    expect(await other.db.session.count()).toBe(0)
  })

  it.each(['without any key', 'with the key folder', 'with the key in the file'])(
    'an old certificate verifies there %s, and its paper and badge are the same bytes',
    async (how) => {
      const other = await elsewhere()
      const env = how === 'with the key folder' ? { ...other.env, DATA_DIR: dataDirWithKey() } : other.env
      const from = how === 'with the key in the file' ? await withKeys() : file
      expect(await runLms(env, 'restore', from)).toMatchObject({ code: 0 })
      expect(await verifies(other.db, certificateId)).toBe(true)
      expect((await pdfFrom(other.db, certificateId)).equals(pdf)).toBe(true)
      const restored = await badgeFrom(other.db, certificateId)
      expect(restored.equals(badge)).toBe(true)
      const now = world.now()
      expect(await checkBadge(JSON.parse(restored.toString()), { now })).toMatchObject({ verified: true })
    },
  )

  it.each([
    ['without any key', 'a new key', false],
    ['with the key folder', 'the old key', true],
  ])('the next certificate there, %s, is signed with %s and verifies', async (_how, _which, kept) => {
    const other = await elsewhere()
    const DATA_DIR = kept ? dataDirWithKey() : other.env.DATA_DIR
    await runLms({ ...other.env, DATA_DIR }, 'restore', file)
    const settings = { masterKey: new Uint8Array(readFileSync(join(DATA_DIR, 'keys/master.key'))) }
    const next = await certified(testWorld(other.db, { seed: 9, settings }), cast.hung.id)
    expect(await verifies(other.db, next)).toBe(true)
    expect(await verifies(other.db, certificateId)).toBe(true)
    const [old, young] = await Promise.all(
      [certificateId, next].map((id) => other.db.certificate.findUniqueOrThrow({ where: { id } })),
    )
    expect(young?.keyId === old?.keyId).toBe(kept)
  })

  it('the log goes on where it was, still closed to change', async () => {
    const other = await elsewhere()
    await runLms(other.env, 'restore', file)
    expect(await verifyAudit(other.db)).toMatchObject({ broken: null })
    const [last] = await other.db.auditEntry.findMany({ orderBy: { seq: 'desc' }, take: 1 })
    expect(last).toMatchObject({ action: 'backup.restored', actorKind: 'operator' })
    await expect(other.db.$executeRaw`UPDATE audit_entry SET action = 'nothing'`).rejects.toThrow(
      'never changed',
    )
    expect((await db.auditEntry.findMany()).map(({ action }) => action)).toContain('backup.begun')
  })

  it('is for its owner alone, and nothing is left beside it', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['backup.tar.gz'])
  })
})

describe('the master key', () => {
  it('that is there opens the old signing key', async () => {
    const other = await elsewhere()
    const env = { ...other.env, DATA_DIR: dataDirWithKey() }
    const restored = await runLms(env, 'restore', file, '--json')
    expect(JSON.parse(restored.out)).toMatchObject({ key: 'fits' })
  })

  it('comes along when asked for, and the one that was there is kept beside it', async () => {
    const path = await withKeys()
    const other = await elsewhere()
    await runLms(other.env, 'certifications', 'list')
    const keys = join(other.env.DATA_DIR, 'keys')
    const own = readFileSync(join(keys, 'master.key'))
    const restored = await runLms(other.env, 'restore', path, '--json')
    expect(JSON.parse(restored.out)).toMatchObject({ key: 'restored' })
    expect(readFileSync(join(keys, 'master.key'))).toEqual(masterKey)
    expect(statSync(join(keys, 'master.key')).mode & 0o777).toBe(0o600)
    const kept = readdirSync(keys).filter((name) => name.startsWith('master.key.until-'))
    expect(kept.map((name) => readFileSync(join(keys, name)))).toEqual([own])
  })
})

describe('refused, with nothing changed:', () => {
  it('a file that is there, unless it is to be overwritten', async () => {
    const path = join(temporaryFolder(), 'mine')
    writeFileSync(path, 'mine')
    expect(await runLms(here, 'backup', path)).toMatchObject({ code: 1, out: '' })
    expect(readFileSync(path, 'utf8')).toBe('mine')
    expect(await runLms(here, 'backup', path, '--force')).toMatchObject({ code: 0 })
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('a data folder without a database, and an empty database: nothing to back up', async () => {
    const nowhere = join(temporaryFolder(), 'data')
    const path = join(temporaryFolder(), 'nothing')
    const none = await runLms({ ...here, DATABASE_URL: '', DATA_DIR: nowhere }, 'backup', path)
    expect(none).toMatchObject({ code: 1, out: '' })
    expect(none.err).toContain('nothing-to-back-up')
    const empty = await runLms((await elsewhere()).env, 'backup', path)
    expect(empty.err).toContain('nothing-to-back-up')
    expect(readdirSync(join(path, '..'))).toEqual([])
  })

  it('a database that is not empty, until its host is named', async () => {
    const other = await elsewhere()
    await runLms(other.env, 'restore', file)
    await other.db.person.update({ where: { id: cast.huong.id }, data: { phone: null } })
    const changed = await hashes(other.db)
    for (const more of [[], ['--replace', 'another.gov.vn']]) {
      const again = await runLms(other.env, 'restore', file, ...more)
      expect(again).toMatchObject({ code: 1, out: '' })
      expect(again.err).toContain('--replace daotao.langson.gov.vn')
      expect(await hashes(other.db)).toEqual(changed)
    }
    const replaced = await runLms(other.env, 'restore', file, '--replace', 'daotao.langson.gov.vn')
    expect(replaced).toMatchObject({ code: 0 })
    expect(await hashes(other.db)).toEqual(await hashes(db))
  })

  it.each([
    ['a folder that is not there', join('no', 'such', 'file'), 'not found'],
    ['a folder', '.', 'is a folder'],
  ])('%s', async (_what, path, reason) => {
    const said = await runLms(here, 'restore', join(folder, path), '--replace', 'daotao.langson.gov.vn')
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(said.err).toContain(reason)
    expect(said.err).not.toContain('    at ')
  })
})

describe('damaged', () => {
  let good: Buffer = Buffer.alloc(0)
  const members: Member[] = []

  beforeAll(async () => {
    good = readFileSync(file)
    for await (const member of untar(inOne(gunzipSync(good)))) members.push(member)
  })

  const flipped = (at: number) => {
    const content = Buffer.from(good)
    const index = at < 0 ? content.length + at : at
    content[index] = (content[index] ?? 0) ^ 1
    return content
  }
  const path = (content: Buffer) => {
    const damaged = join(temporaryFolder(), 'damaged.tar.gz')
    writeFileSync(damaged, content)
    return damaged
  }
  const described = (change: (description: Description) => Partial<Description>) =>
    forged(
      members.map((member) => {
        if (member.name !== 'backup.json') return member
        const description = JSON.parse(member.bytes.toString()) as Description
        return { ...member, bytes: Buffer.from(JSON.stringify({ ...description, ...change(description) })) }
      }),
    )
  const exchanged = (one: string, other: string) => {
    const bytesOf = (table: string) => members.find(({ name }) => name === piece(table))?.bytes
    const instead = new Map([
      [piece(one), bytesOf(other)],
      [piece(other), bytesOf(one)],
    ])
    return forged(members.map(({ name, bytes }) => ({ name, bytes: instead.get(name) ?? bytes })))
  }
  const piece = (table: string) => `tables/${table}/000001.copy`

  it.each<[string, string, () => string | Promise<string>]>([
    ['an empty file', 'cut-off', () => path(Buffer.alloc(0))],
    ['a text file', 'foreign', () => path(Buffer.from('xin chào'.repeat(500)))],
    ['a zip file', 'foreign', () => path(Buffer.from('504b030414000000080000'.repeat(20), 'hex'))],
    ['a .tar.gz of somebody else’s', 'foreign', () => path(good.subarray(40))],
    ['cut in its head', 'cut-off', () => path(good.subarray(0, 20))],
    ['cut in a table', 'cut-off', () => path(good.subarray(0, good.length / 2))],
    ['cut in its seal', 'cut-off', () => path(good.subarray(0, -1))],
    ['a bit flipped in its description', 'damaged', () => path(flipped(100))],
    ['a bit flipped in its rows', 'damaged', () => path(flipped(Math.floor(good.length / 2)))],
    ['a bit flipped in its hash', 'damaged', () => path(flipped(-20))],
    [
      'another format',
      'other-format',
      () =>
        path(Buffer.from(good.toString('latin1').replace('don-ve-backup 1', 'don-ve-backup 2'), 'latin1')),
    ],
    ['sealed, but no archive', 'inconsistent', () => path(sealed(Buffer.from('no archive')))],
    ['sealed, two tables exchanged', 'inconsistent', () => exchanged('person', 'unit')],
    [
      'sealed, a table left out',
      'inconsistent',
      () => described(({ tables }) => ({ tables: tables.slice(1) })),
    ],
    [
      'of a newer program',
      'newer',
      () => described(({ migrations }) => ({ migrations: [...migrations, '29990101000000_later'] })),
    ],
    [
      'sealed, without a migration',
      'inconsistent',
      () => described(({ migrations }) => ({ migrations: migrations.slice(0, 1) })),
    ],
  ])('%s: %s', async (_what, fault, damage) => {
    const other = await elsewhere()
    const said = await runLms(other.env, 'restore', await damage(), '--json')
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(said.err).toContain(`(backup-unusable: ${fault})`)
    const tables = await other.db
      .$queryRaw`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace`
    expect(tables).toEqual([])
  })
})

async function* inOne(content: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(content)
}
