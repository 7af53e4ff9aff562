import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { migrationNames } from '../../app/database/migration-files.ts'
import { migrate } from '../../app/database/migrate.ts'
import { startTestCluster } from './cluster.ts'

const migrations = join(import.meta.dirname, '../../prisma/migrations')
const cluster = await startTestCluster()
await cluster.createTemplate(migrations)
afterAll(() => cluster.stop())

async function empty(name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: cluster.url('postgres') })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  return cluster.url(name)
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

it('is applied once, however many processes begin at the same time', async () => {
  const url = await empty('at_once')
  const runs = await Promise.all([
    migrate(url, migrations),
    migrate(url, migrations),
    migrate(url, migrations),
  ])
  const applied = runs.flatMap((run) => run.applied)
  expect(applied).toEqual([...new Set(applied)])
  expect(applied).toEqual(await migrationNames(migrations))
  expect(await migrate(url, migrations)).toEqual({ applied: [] })
})

it('refuses a database that is newer than the program', async () => {
  const url = await cluster.createDatabase('newer')
  await execute(
    url,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ('x', 'x', '29990101000000_later', now(), 1)`,
  )
  await expect(migrate(url, migrations)).rejects.toThrow(/newer than this program/)
})

it('says what went wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'don-ve-migrations-'))
  await mkdir(join(folder, '20200101000000_bad'))
  await writeFile(
    join(folder, '20200101000000_bad', 'migration.sql'),
    'CREATE TABLE a (id int);\nSELECT nonsense;',
  )
  await writeFile(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
  await expect(migrate(await empty('bad'), folder)).rejects.toThrow(/nonsense/)
  await rm(folder, { recursive: true })
})

it('lets no two units bear one code on a day, nobody hold one duty twice, and nothing published change', async () => {
  const url = await cluster.createDatabase('rules')
  const [a, b, p, d] = [1, 2, 3, 4].map((n) => `00000000-0000-0000-0000-00000000000${n}`)
  await execute(
    url,
    `INSERT INTO unit VALUES ('${a}'), ('${b}');
     INSERT INTO person (id, staff_code, full_name, folded_name, created_at) VALUES ('${p}', 'X', 'X', 'x', now());
     INSERT INTO duty (id, name, folded_name) VALUES ('${d}', 'x', 'x')`,
  )
  const record = (id: string, unit: string | undefined, from: string, to: string) =>
    `INSERT INTO unit_record (id, unit_id, code, name, folded_name, kind, "from", "to", recorded_at)
     VALUES ('${id}', '${unit}', '00004', 'x', 'x', 'ward', ${from}, ${to}, now())`
  await execute(url, record('00000000-0000-0000-0000-0000000000a1', a, `'2000-01-01'`, `'2025-07-01'`))
  await execute(url, record('00000000-0000-0000-0000-0000000000a2', b, `'2025-07-01'`, 'NULL'))
  const clash = record('00000000-0000-0000-0000-0000000000a3', a, `'2025-06-30'`, `'2025-07-02'`)
  await expect(execute(url, clash)).rejects.toThrow(/unit_record_(code|unit)_day/)

  const posting = (id: string) =>
    `INSERT INTO posting (id, person_id, unit_id, duty_id, "from", recorded_at)
     VALUES ('00000000-0000-0000-0000-0000000000${id}', '${p}', '${b}', '${d}', '2026-01-01', now())`
  await execute(url, posting('b1'))
  await expect(execute(url, posting('b2'))).rejects.toThrow(/posting_once/)
  await expect(execute(url, `UPDATE posting SET "to" = "from"`)).rejects.toThrow(/posting_period/)

  await execute(
    url,
    `INSERT INTO course (id, slug, created_at) VALUES ('${a}', 'c', now());
    INSERT INTO course_version (id, course_id, number, title, summary, hours, fingerprint, published_at)
    VALUES ('${b}', '${a}', 1, 't', 's', 1, 'f', now())`,
  )
  await expect(execute(url, `UPDATE course_version SET title = 'other'`)).rejects.toThrow(/never changed/)
})
