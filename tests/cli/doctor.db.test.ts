import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { masterKey } from '../../app/cli/master-key.ts'
import { checkNames } from '../../app/domain/installation/checkup.ts'
import { inTransaction } from '../../app/persistence/transaction.ts'
import { recordAudit } from '../../app/usecases/audit/record-audit.ts'
import { signingKey } from '../../app/usecases/certificates/signing-key.ts'
import { emptyDatabase, freshDatabase } from '../support/database.ts'
import { runLms } from '../support/run-lms.ts'
import { temporaryFolder, testWorld } from '../support/world.ts'

type Answer = {
  ok: boolean
  checks: { name: string; state: string; message: string; advice: string | null }[]
}

/** A healthy installation of this test's own: migrated, two audit entries, a signing key that its master key opens. */
async function healthy() {
  const { db, url } = await freshDatabase()
  const dataDir = temporaryFolder()
  const world = testWorld(db, { settings: { masterKey: await masterKey(dataDir) } })
  await inTransaction(db, async (tx) => {
    await signingKey(world, tx)
    for (let entry = 0; entry < 2; entry++) await recordAudit(world, tx, { action: 'curriculum.loaded' })
  })
  const env = {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    PUBLIC_ORIGIN: 'https://daotao.langson.gov.vn',
    TRUSTED_PROXIES: '127.0.0.1',
    SMTP_URL: '',
  }
  return { db, env, keyFile: join(dataDir, 'keys/master.key') }
}

async function doctor(env: Record<string, string>) {
  const { code, out, err } = await runLms(env, 'doctor', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { ok, checks } = JSON.parse(out) as Answer
  expect(checks.map(({ name }) => name)).toEqual(checkNames)
  return { ok, of: Object.fromEntries(checks.map(({ name, ...rest }) => [name, rest])) }
}

let here: Awaited<ReturnType<typeof healthy>>
beforeEach(async () => {
  here = await healthy()
})

it('finds a healthy installation well, and says so in words', async () => {
  const { ok, of } = await doctor(here.env)
  const states = Object.entries(of).filter(([name]) => name !== 'disk')
  expect({ ok, wrong: states.filter(([, { state }]) => state !== 'ok') }).toEqual({ ok: true, wrong: [] })
  expect(of['database']?.message).toMatch(/^PostgreSQL \d+.*UTF8/u)
  expect(of['audit']?.message).toContain('2')
  const { code, out } = await runLms(here.env, 'doctor')
  expect({ code, lines: out.trim().split('\n').at(-1) }).toEqual({ code: 0, lines: 'Không có mục nào hỏng.' })
})

describe('finds what is broken, and says what to do:', () => {
  it('a master key that others can read', async () => {
    chmodSync(here.keyFile, 0o644)
    const { ok, of } = await doctor(here.env)
    expect({ ok, state: of['keys']?.state }).toEqual({ ok: false, state: 'fail' })
    expect(of['keys']?.message).toContain('0644')
    expect(of['keys']?.advice).toContain('chmod 600')
  })

  it('a master key of another installation', async () => {
    writeFileSync(here.keyFile, new Uint8Array(32))
    expect((await doctor(here.env)).of['keys']).toMatchObject({ state: 'warn' })
  })

  it('a replica that is none, and one that does not answer', async () => {
    const own = await doctor({ ...here.env, DATABASE_REPLICA_URL: here.env.DATABASE_URL })
    expect(own.of['replica']).toMatchObject({ state: 'fail' })
    expect(own.of['replica']?.message).toContain('không phải bản sao')
    const away = await doctor({ ...here.env, DATABASE_REPLICA_URL: 'postgresql://nobody@127.0.0.1:1/none' })
    expect({ ok: away.ok, state: away.of['replica']?.state }).toEqual({ ok: true, state: 'warn' })
    expect(away.of['replica']?.message).toContain('ECONNREFUSED')
  })

  it('a migration that this program does not know', async () => {
    await here.db.$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('x', 'x', '29990101000000_later', now(), 1)`
    const { ok, of } = await doctor(here.env)
    expect({ ok, state: of['migrations']?.state }).toEqual({ ok: false, state: 'fail' })
    expect(of['migrations']?.message).toContain('29990101000000_later')
  })

  it('an audit log that somebody changed', async () => {
    await here.db.$executeRaw`ALTER TABLE audit_entry DISABLE TRIGGER USER`
    await here.db.$executeRaw`UPDATE audit_entry SET action = 'signed-out' WHERE seq = 1`
    const { ok, of } = await doctor(here.env)
    expect({ ok, state: of['audit']?.state }).toEqual({ ok: false, state: 'fail' })
    expect(of['audit']?.message).toContain('1')
  })

  it('a variable that is not valid', async () => {
    const { ok, of } = await doctor({ ...here.env, PUBLIC_ORIGIN: 'no origin' })
    expect({ ok, state: of['configuration']?.state }).toEqual({ ok: false, state: 'fail' })
    expect(of['configuration']?.message).toContain('PUBLIC_ORIGIN')
  })

  it('an address without https', async () => {
    const { of } = await doctor({ ...here.env, PUBLIC_ORIGIN: 'http://daotao.langson.gov.vn' })
    expect(of['origin']).toMatchObject({ state: 'warn' })
  })
})

describe('where there is no database, it answers all the same and makes nothing:', () => {
  it('a server that does not answer', async () => {
    const dataDir = temporaryFolder()
    const DATABASE_URL = 'postgresql://nobody:secret@127.0.0.1:1/none'
    const { ok, of } = await doctor({ ...here.env, DATA_DIR: dataDir, DATABASE_URL })
    expect({ ok, state: of['database']?.state }).toEqual({ ok: false, state: 'fail' })
    expect(of['database']?.message).toContain('ECONNREFUSED')
    expect(JSON.stringify(of)).not.toContain('secret')
    expect(of['audit']).toMatchObject({ state: 'warn' })
    expect(readdirSync(dataDir)).toEqual([])
  })

  it('a data folder that is not there', async () => {
    const dataDir = join(temporaryFolder(), 'data')
    const { ok, of } = await doctor({ ...here.env, DATA_DIR: dataDir, DATABASE_URL: '' })
    expect({ ok, state: of['database']?.state }).toEqual({ ok: false, state: 'fail' })
    expect(existsSync(dataDir)).toBe(false)
  })

  it('a database that is empty stays empty', async () => {
    const { db, url } = await emptyDatabase()
    const { of } = await doctor({ ...here.env, DATA_DIR: temporaryFolder(), DATABASE_URL: url })
    expect(of['migrations']).toMatchObject({ state: 'warn' })
    expect(of['audit']).toMatchObject({ state: 'warn' })
    const tables =
      await db.$queryRaw`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace`
    expect(tables).toEqual([])
  })
})
