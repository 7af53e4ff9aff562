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

/** Empties a database but for the audit log, which nobody can empty, and what says how it was migrated. */
export async function emptyTables(db: Db): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT IN ('audit_entry', '_prisma_migrations')`
  await db.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`)
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
