import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MIGRATIONS_TABLE, ownNames } from '../../app/database/own-names.ts'
import { freshDatabase } from '../support/database.ts'

const { db } = await freshDatabase()

test('every table, type and function that the migrations make is known by its name', async () => {
  const own = await ownNames(join(import.meta.dirname, '../../prisma/migrations'))
  const made = await db.$queryRaw<{ kind: 'tables' | 'types' | 'functions'; name: string }[]>`
    SELECT 'tables' AS kind, relname::text AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
      AND relname <> ${MIGRATIONS_TABLE}
    UNION ALL SELECT 'types', typname::text FROM pg_type
    WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd') AND NOT EXISTS (
      SELECT FROM pg_depend WHERE objid = pg_type.oid AND deptype = 'e')
    UNION ALL SELECT 'functions', proname::text FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (
      SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')`
  expect(made.length).toBeGreaterThan(30)
  expect(made.filter(({ kind, name }) => !own[kind].includes(name))).toEqual([])
})
