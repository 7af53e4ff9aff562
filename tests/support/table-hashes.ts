import type { Db } from '../../app/persistence/client.ts'

/** Every table of a database as one hash each, but those that are left out. */
export async function tableHashes(of: Db, leftOut: readonly string[] = []): Promise<Record<string, string>> {
  const rows = await of.$queryRaw<{ name: string; hash: string }[]>`
    SELECT relname::text AS name, md5(query_to_xml(format('SELECT * FROM %I t ORDER BY t::text', relname), true, true, '')::text) AS hash
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`
  return Object.fromEntries(
    rows.filter(({ name }) => !leftOut.includes(name)).map(({ name, hash }) => [name, hash]),
  )
}
