import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { migrationNames, migrationsList, noFilters } from './migration-files.ts'
import { connectWithin } from './open.ts'
import { schemaEngine } from './schema-engine.ts'

/** Held while migrating, so that many processes may begin at once. */
export const MIGRATING = 7_262_020

/** The database has migrations that this program does not know: a newer one wrote there. */
export class DatabaseNewer extends Error {
  override name = 'DatabaseNewer'
  constructor(readonly migrations: string[]) {
    super(`the database is newer than this program (${migrations.join(', ')})`)
  }
}

/** Applies what is missing; a second run applies nothing. Throws when the database is newer than this program. */
export async function migrate(url: string, migrationsDir: string): Promise<{ applied: string[] }> {
  const client = await connectWithin(url, 15_000)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATING])
    const { pending } = await refuseNewer(client, migrationsDir)
    if (pending.length === 0) return { applied: [] }
    return { applied: await apply(url, migrationsDir) }
  } finally {
    await client.end()
  }
}

/** The engine does not give its connections back by itself, so it is handed a pool that is ours to end. */
async function apply(url: string, migrationsDir: string): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  try {
    const engine = await schemaEngine(new PrismaPg(pool), null)
    const list = await migrationsList(migrationsDir)
    return (await engine.applyMigrations({ migrationsList: list, filters: noFilters })).appliedMigrationNames
  } finally {
    await pool.end()
  }
}

/** Throws where the database has migrations that this program does not know. */
export async function refuseNewer(
  client: Pick<pg.Client, 'query'>,
  migrationsDir: string,
): Promise<{ pending: string[] }> {
  const { pending, unknown } = await compare(client, migrationsDir)
  if (unknown.length > 0) throw new DatabaseNewer(unknown)
  return { pending }
}

/** Migrations that this program has and the database has not, and the other way round. */
export async function compare(
  client: Pick<pg.Client, 'query'>,
  migrationsDir: string,
): Promise<{ pending: string[]; unknown: string[] }> {
  const names = await migrationNames(migrationsDir)
  const applied = await client
    .query<{ name: string }>(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    .then(
      ({ rows }) => rows.map(({ name }) => name),
      (error: unknown): string[] => {
        if (error instanceof pg.DatabaseError && error.code === '42P01') return []
        throw error
      },
    )
  return {
    pending: names.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !names.includes(name)),
  }
}
