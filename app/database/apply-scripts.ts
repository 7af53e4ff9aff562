import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { MIGRATIONS_TABLE, type OwnNames } from './own-names.ts'
import { rows } from './snapshot.ts'

/**
 * Applies migrations within the caller's transaction, which Prisma's engine cannot, and enters them into its table as it
 * would have: what follows later is the engine's work again.
 */
export async function applyScripts(client: pg.Client, migrationsDir: string, names: string[]): Promise<void> {
  for (const name of [...names].sort()) {
    const script = await readFile(join(migrationsDir, name, 'migration.sql'), 'utf8')
    await client.query(script)
    await client.query(
      `INSERT INTO public.${MIGRATIONS_TABLE} (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), createHash('sha256').update(script).digest('hex'), name],
    )
  }
}

/** Takes away what is ours, and nothing else: what somebody built on it stands in the way and is named. */
export async function dropOwn(client: pg.Client, { tables, types, functions }: OwnNames): Promise<void> {
  const quoted = (names: string[]) =>
    names.map((name) => `public.${client.escapeIdentifier(name)}`).join(', ')
  await client.query(`DROP TABLE IF EXISTS ${quoted([...tables, MIGRATIONS_TABLE])}`)
  if (types.length > 0) await client.query(`DROP TYPE IF EXISTS ${quoted(types)}`)
  const signatures = await rows<{ signature: string }>(
    client,
    `SELECT oid::regprocedure::text AS signature FROM pg_proc
     WHERE pronamespace = 'public'::regnamespace AND proname = ANY ($1)`,
    [functions],
  )
  for (const { signature } of signatures) await client.query(`DROP FUNCTION ${signature}`)
  await client.query(MAKE_MIGRATIONS_TABLE)
}

/** As Prisma's engine makes it. */
const MAKE_MIGRATIONS_TABLE = `CREATE TABLE public.${MIGRATIONS_TABLE} (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`
