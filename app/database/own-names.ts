import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationNames } from './migration-files.ts'

export type OwnNames = { tables: string[]; types: string[]; functions: string[] }

/** Prisma's own account of what was applied; it comes with the first migration. */
export const MIGRATIONS_TABLE = '_prisma_migrations'

/**
 * What the migrations of a folder make, by name. A database may hold other things beside ours (a report of the
 * department's, an extension): those are neither backed up nor touched.
 */
export async function ownNames(migrationsDir: string): Promise<OwnNames> {
  const names = await migrationNames(migrationsDir)
  const scripts = await Promise.all(
    names.map((name) => readFile(join(migrationsDir, name, 'migration.sql'), 'utf8')),
  )
  const made = (what: string) => [
    ...new Set(
      [...scripts.join('\n').matchAll(new RegExp(`^\\s*${what}\\s+(?:"public"\\.)?"?(\\w+)"?`, 'gimu'))].map(
        (match) => match[1] ?? '',
      ),
    ),
  ]
  return {
    tables: made('(?:CREATE TABLE(?: IF NOT EXISTS)?|ALTER TABLE .* RENAME TO)'),
    types: made('(?:CREATE TYPE|ALTER TYPE .* RENAME TO)'),
    functions: made('CREATE(?: OR REPLACE)? FUNCTION'),
  }
}
