import type pg from 'pg'
import { rows } from './snapshot.ts'

/**
 * Sets aside what stands in the way of rows that come in any order: foreign keys, and triggers that would do once more what
 * was done when the rows were first written. The answer puts them back: keys then check every row.
 */
export async function setAside(client: pg.Client, tables: string[]): Promise<() => Promise<void>> {
  const pairs = await rows<{ aside: string; back: string }>(
    client,
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS aside,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid)) AS back
     FROM pg_constraint c JOIN pg_class ON pg_class.oid = conrelid
     WHERE contype = 'f' AND relnamespace = 'public'::regnamespace AND relname = ANY ($1)
     UNION ALL
     SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname),
       format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,
         CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname)
     FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
     WHERE NOT tgisinternal AND tgenabled <> 'D' AND tgtype & ${ON_INSERT} <> 0
       AND relnamespace = 'public'::regnamespace AND relname = ANY ($1)`,
    [tables],
  )
  for (const { aside } of pairs) await client.query(aside)
  return async () => {
    for (const { back } of pairs) await client.query(back)
  }
}

/** The bit of `tgtype` that says: fires on INSERT. */
const ON_INSERT = 4

/** Counters go on after the largest number that came. */
export async function restartSequences(client: pg.Client, tables: string[]): Promise<void> {
  const restarts = await rows<{ restart: string }>(
    client,
    `SELECT format('SELECT setval(%L, (SELECT coalesce(max(%I), 0) + 1 FROM %s), false)',
       pg_get_serial_sequence(attrelid::regclass::text, attname), attname, attrelid::regclass) AS restart
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($1) AND attnum > 0 AND NOT attisdropped
       AND pg_get_serial_sequence(attrelid::regclass::text, attname) IS NOT NULL`,
    [tables],
  )
  for (const { restart } of restarts) await client.query(restart)
}
