import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

export const noFilters = { externalTables: [], externalEnums: [] }

/** Names of the migrations in a folder, in order. */
export async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The folder as the schema engine wants it. */
export async function migrationsList(folder: string) {
  const names = await migrationNames(folder)
  const migrationDirectories = await Promise.all(
    names.map(async (path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(join(folder, path, 'migration.sql'), 'utf8') },
      },
    })),
  )
  const content = await readFile(join(folder, 'migration_lock.toml'), 'utf8').catch(() => null)
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}
