import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { applyScripts, dropOwn } from './apply-scripts.ts'
import { migrationNames } from './migration-files.ts'
import { MIGRATING, refuseNewer } from './migrate.ts'
import { connectWithin } from './open.ts'
import { ownNames } from './own-names.ts'
import { restartSequences, setAside } from './set-aside.ts'
import { copied, shapes, type TableShape } from './snapshot.ts'

type Piece = { table: string; bytes: Buffer }

/** What is to come into the database. */
export type Incoming = {
  /** The migrations that make the tables as they were when the rows were read from them. */
  migrations: string[]
  tables: (TableShape & { rows: number })[]
  /** Tables of that time of which no rows come. */
  leftOut: string[]
  /** Rows as COPY reads them, one table after the other. */
  pieces: AsyncGenerator<Piece>
  /** Asked once nobody can come to the database any more: whether nobody is there. */
  alone: () => Promise<boolean>
}

/** Somebody works with the database: nothing was changed. */
export class DatabaseInUse extends Error {
  override name = 'DatabaseInUse'
}

/** The rows are not what these tables hold: nothing was changed. */
export class ContentsRefused extends Error {
  override name = 'ContentsRefused'
}

/**
 * Puts other contents in the place of all that the database holds of ours, in one transaction: whoever looks sees the old
 * or the new, and after a failure or a kill the old. The tables are made as they were when the rows were read, filled, and
 * then brought forward by the migrations that came later, which are answered. Asks for no right that the owner of the
 * tables does not have.
 */
export async function replaceContents(
  url: string,
  migrationsDir: string,
  incoming: Incoming,
): Promise<{ applied: string[] }> {
  const client = await connectWithin(url, 15_000)
  try {
    // Who comes from now on waits here, too, before they begin.
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATING])
    if (!(await incoming.alone())) throw new DatabaseInUse()
    await refuseNewer(client, migrationsDir)
    const names = await migrationNames(migrationsDir)
    const own = await ownNames(migrationsDir)
    await client.query(
      `BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0;
       SET LOCAL lock_timeout = '15s'; SET LOCAL client_min_messages = 'warning'`,
    )
    await dropOwn(client, own)
    await applyScripts(client, migrationsDir, incoming.migrations)
    await fill(client, await shapes(client, own.tables), incoming)
    const applied = names.filter((name) => !incoming.migrations.includes(name))
    await applyScripts(client, migrationsDir, applied)
    await client.query('COMMIT')
    await analyse(client, own.tables)
    return { applied }
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw explained(error)
  } finally {
    await client.end()
  }
}

/** Classes 22 (a value that cannot be) and 23 (a rule that rows break), and columns that are not there. */
const ABOUT_ROWS = /^(?:22|23|42703$|42P01$)/u

/** The database's own words, with what they leave to a second line: whose view it is that stands in the way. */
function explained(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  const words = [error.message, error.detail].filter(Boolean).join(': ')
  return ABOUT_ROWS.test(error.code ?? '') ? new ContentsRefused(error.message) : new Error(words)
}

async function fill(client: pg.Client, shapesThen: TableShape[], incoming: Incoming): Promise<void> {
  const come = incoming.tables.map(({ name }) => name)
  const expected = shapesThen.map(({ name }) => name)
  const missing = expected.filter((name) => ![...come, ...incoming.leftOut].includes(name))
  const strange = come.filter((name) => !expected.includes(name))
  if (missing.length + strange.length > 0) throw new ContentsRefused([...missing, ...strange].join(', '))
  const putBack = await setAside(client, expected)
  await load(client, incoming)
  await putBack()
  await restartSequences(client, expected)
}

async function load(client: pg.Client, { tables, pieces }: Incoming): Promise<void> {
  const loaded = new Map<string, number>()
  for await (const { table, bytes } of byTable(pieces)) {
    const shape = tables.find(({ name }) => name === table)
    if (!shape) throw new ContentsRefused(table)
    const into = client.query(copyFrom(`COPY ${copied(client, shape)} FROM STDIN`))
    await pipeline(Readable.from(bytes), into)
    loaded.set(table, into.rowCount)
  }
  const short = tables.find(({ name, rows }) => rows !== (loaded.get(name) ?? 0))
  if (short) throw new ContentsRefused(short.name)
}

/** Pieces that follow each other and are of one table, together. */
async function* byTable(
  pieces: AsyncGenerator<Piece>,
): AsyncGenerator<{ table: string; bytes: AsyncGenerator<Buffer> }> {
  let next = await pieces.next()
  async function* ofTable(table: string): AsyncGenerator<Buffer> {
    while (!next.done && next.value.table === table) {
      yield next.value.bytes
      next = await pieces.next()
    }
  }
  try {
    while (!next.done) yield { table: next.value.table, bytes: ofTable(next.value.table) }
  } finally {
    await pieces.return(undefined)
  }
}

/** The database plans by what it knows of its tables; after this it knows. */
async function analyse(client: pg.Client, names: string[]): Promise<void> {
  const there = await shapes(client, names)
  await client.query(`ANALYZE ${there.map(({ name }) => client.escapeIdentifier(name)).join(', ')}`)
}
