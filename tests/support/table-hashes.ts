import type { Db } from '../../app/persistence/client.ts'

/** Every table of a database as one hash each, but those that are left out. */
export async function tableHashes(of: Db, leftOut: readonly string[] = []): Promise<Record<string, string>> {
  const tables = await of.$queryRaw<{ name: string }[]>`
    SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) AS hash FROM "${name}" t`,
  )
  const rows = await of.$queryRawUnsafe<{ name: string; hash: string | null }[]>(parts.join(' UNION ALL '))
  return Object.fromEntries(
    rows.filter(({ name }) => !leftOut.includes(name)).map(({ name, hash }) => [name, hash ?? '']),
  )
}
