import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect, disconnect, type Db } from '../../app/persistence/client.ts'

export type FreshDatabase = { db: Db; url: string }

const open: { db: Db; name: string }[] = []

/**
 * A migrated, empty database for this test file alone, dropped when the file is done. Call it once at the top of a
 * `*.db.test.ts`: `const { db } = await freshDatabase()`.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  return createDatabase(`TEMPLATE ${new URL(inject('templateUrl')).pathname.slice(1)}`)
}

/** As {@link freshDatabase}, but with nothing in it at all: what a new server gives. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  return createDatabase('')
}

async function createDatabase(options: string): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asAdmin((admin) => admin.query(`CREATE DATABASE ${name} ${options}`))
  const url = at(name)
  const db = connect(url, 5)
  open.push({ db, name })
  return { db, url }
}

/** Tables that nobody empties: the audit log, and what says how the database was migrated. */
const KEPT = ['audit_entry', '_prisma_migrations']

/** Names of the tables that are filled and emptied between tests. */
export async function tableNames(db: Db): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`
  return tables.map(({ name }) => name).filter((name) => !KEPT.includes(name))
}

/** Empties some tables and those with rows that point into them, or all but the audit log, which nobody can empty. */
export async function emptyTables(db: Db, ...names: string[]): Promise<void> {
  const emptied = names.length === 0 ? await tableNames(db) : await withDependants(db, names)
  await unwatched(db, emptied.map((name) => `DELETE FROM "${name}";`).join(' '))
}

/** Changes rows as only a test may: no trigger refuses it, no foreign key is asked. Emptying by TRUNCATE takes fifty times as long. */
export async function unwatched(db: Db, statements: string): Promise<void> {
  await db.$executeRawUnsafe(
    `DO $do$ BEGIN SET LOCAL session_replication_role = replica; ${statements} END $do$`,
  )
}

async function withDependants(db: Db, names: readonly string[]): Promise<string[]> {
  const found = await db.$queryRaw<{ name: string }[]>`
    WITH RECURSIVE emptied(id) AS (
      SELECT name::regclass::oid FROM unnest(${names}::text[]) name
      UNION SELECT conrelid FROM pg_constraint JOIN emptied ON confrelid = emptied.id WHERE contype = 'f')
    SELECT relname::text AS name FROM emptied JOIN pg_class ON oid = id`
  return found.map(({ name }) => name)
}

/** Called after each test file; see drop-databases.ts. */
export async function dropDatabases(): Promise<void> {
  for (const { db, name } of open.splice(0)) {
    await disconnect(db)
    await asAdmin((admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`))
  }
}

function at(database: string): string {
  const url = new URL(inject('templateUrl'))
  url.pathname = `/${database}`
  return url.href
}

async function asAdmin(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: at('postgres') })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}
