import type { Reader } from './client.ts'

/** Whether the database answers and every one of these migrations is complete; throws when it does not answer. */
export async function migrationsApplied(db: Reader, names: string[]): Promise<boolean> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Set(rows.map(({ name }) => name))
  return names.every((name) => applied.has(name))
}
