import type { Db } from '../../app/persistence/client.ts'
import { tableNames, unwatched } from './database.ts'

/**
 * Keeps a copy of all that is in the database but the audit log, and answers how to put it back into tables that have
 * changed since: a moment, where making it again takes as long as a test.
 */
export async function keepRows(db: Db): Promise<(changed: readonly string[]) => Promise<void>> {
  const tables = await tableNames(db)
  const copies = tables.map((name) => `CREATE TABLE kept."${name}" AS TABLE public."${name}";`)
  await db.$executeRawUnsafe(`DO $do$ BEGIN CREATE SCHEMA kept; ${copies.join(' ')} END $do$`)
  return async (changed) => {
    const named = tables.filter((name) => changed.includes(name))
    const rows = named.map((name) => `INSERT INTO public."${name}" SELECT * FROM kept."${name}";`)
    await unwatched(db, [...named.map((name) => `DELETE FROM public."${name}";`), ...rows].join(' '))
  }
}
