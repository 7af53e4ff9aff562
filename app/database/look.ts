import { compare } from './migrate.ts'
import { migrationNames } from './migration-files.ts'
import { connectWithin } from './open.ts'

export type Looked = {
  version: string
  encoding: string
  collation: string
  bytes: number
  /** How far this machine's clock is ahead of the database's. */
  skewMs: number
  migrations: { known: number; pending: string[]; unknown: string[] }
}

/** What a database says of itself. Only looks; throws where it does not answer. */
export async function lookAtDatabase(url: string, migrationsDir: string): Promise<Looked> {
  const client = await connectWithin(url, 1_000)
  try {
    const asked = Date.now()
    const { rows } = await client.query<Omit<Looked, 'skewMs' | 'migrations'> & { now: number }>(
      `SELECT current_setting('server_version') AS version, pg_encoding_to_char(encoding) AS encoding,
              coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale', datcollate) AS collation,
              pg_database_size(oid)::float8 AS bytes, extract(epoch FROM clock_timestamp())::float8 * 1000 AS now
       FROM pg_database d WHERE datname = current_database()`,
    )
    const between = (asked + Date.now()) / 2
    const [row] = rows
    if (!row) throw new Error('the database does not know itself')
    const { now, ...facts } = row
    const known = (await migrationNames(migrationsDir)).length
    return {
      ...facts,
      skewMs: between - now,
      migrations: { known, ...(await compare(client, migrationsDir)) },
    }
  } finally {
    await client.end()
  }
}
