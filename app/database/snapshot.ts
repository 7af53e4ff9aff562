import type { Readable } from 'node:stream'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { connectWithin } from './open.ts'
import { MIGRATING, refuseNewer } from './migrate.ts'
import { MIGRATIONS_TABLE, ownNames } from './own-names.ts'

export type TableShape = { name: string; columns: string[] }

/** The database at one instant, while others go on writing. */
export type Snapshot = {
  postgres: string
  migrations: string[]
  tables: TableShape[]
  /** Who issues certificates here, once that has been said. */
  issuer: string | null
  rowsOf: (table: string) => Readable
}

/** Rows that nobody needs later: who is signed in, who mistyped a password, what opens the first setup,
 * rosters that are not carried out. */
export const LEFT_OUT = [
  'failed_try',
  'session',
  'setup_code',
  'roster_line',
  'roster_upload',
  'completion_upload',
  'boundary_upload',
]

/**
 * Does work on all that was committed before it began, and on nothing that is committed meanwhile. Null where the
 * database is none of ours; throws where it was made by a newer program, whose tables this one does not know.
 */
export async function withSnapshot<T>(
  url: string,
  migrationsDir: string,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T | null> {
  const client = await connectWithin(url, 15_000)
  try {
    // Before the transaction, whose view of the database begins with its first statement: no migration is under way.
    await client.query('SELECT pg_advisory_lock_shared($1)', [MIGRATING])
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(
      `SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0;
       SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';
       SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'`,
    )
    const migrations = await appliedMigrations(client)
    if (migrations.length === 0) return null
    await refuseNewer(client, migrationsDir)
    const tables = await shapes(client, (await ownNames(migrationsDir)).tables)
    return await work(await snapshotOf(client, migrations, tables))
  } finally {
    await client.end()
  }
}

async function snapshotOf(client: pg.Client, migrations: string[], tables: TableShape[]): Promise<Snapshot> {
  const [version] = await rows<{ postgres: string }>(
    client,
    `SELECT current_setting('server_version') AS postgres`,
  )
  const named = tables.some(({ name }) => name === 'issuer')
  const [issuer] = named ? await rows<{ body: string }>(client, 'SELECT body FROM public.issuer') : []
  return {
    ...{ postgres: version?.postgres ?? '', migrations, issuer: issuer?.body ?? null },
    tables: tables.filter(({ name }) => !LEFT_OUT.includes(name)),
    rowsOf: (table) => {
      const shape = tables.find(({ name }) => name === table)
      if (!shape) throw new RangeError(`no such table: ${table}`)
      const stream = client.query(copyTo(`COPY ${copied(client, shape)} TO STDOUT`))
      // Whoever reads it hears of an error; one that comes after they left is nobody's.
      return stream.on('error', () => undefined)
    },
  }
}

/** A table and its columns, as COPY names them. */
export function copied(client: pg.Client, { name, columns }: TableShape): string {
  const quote = (word: string) => client.escapeIdentifier(word)
  return `public.${quote(name)} (${columns.map(quote).join(', ')})`
}

/** Tables of ours as they are, with the columns that hold something of their own. */
export function shapes(client: pg.Client, names: string[]): Promise<TableShape[]> {
  return rows(
    client,
    `SELECT relname::text AS name, array_agg(attname::text ORDER BY attnum) AS columns
     FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname = ANY ($1)
       AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
     GROUP BY relname ORDER BY relname`,
    [names],
  )
}

/** The migrations of a database, oldest first; none where it is empty or somebody else's. */
export async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const [found] = await rows<{ there: boolean }>(
    client,
    `SELECT to_regclass('public.${MIGRATIONS_TABLE}') IS NOT NULL AS there`,
  )
  if (!found?.there) return []
  const applied = await rows<{ name: string }>(
    client,
    `SELECT migration_name AS name FROM public.${MIGRATIONS_TABLE}
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return applied.map(({ name }) => name)
}

export async function rows<T extends pg.QueryResultRow>(
  client: pg.Client,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  return (await client.query<T>(sql, values)).rows
}
