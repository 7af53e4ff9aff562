import type { Db } from '../../app/persistence/client.ts'
import { tableNames, unwatched } from './database.ts'

/**
 * What fills a database step by step does so once in a process: from then on the same rows are written in one go. It must
 * put the same into every empty database; where something is there already, nothing is remembered.
 */
export function remembered(fill: (db: Db) => Promise<void>): (db: Db) => Promise<void> {
  let rows: Map<string, string> | null = null
  return async (db) => {
    if (rows) return unwatched(db, [...rows].map(insertion).join(' '))
    const there = await allRows(db)
    await fill(db)
    if (there.size === 0) rows = await allRows(db)
  }
}

const insertion = ([name, rows]: [string, string]) =>
  `INSERT INTO "${name}" SELECT * FROM json_populate_recordset(NULL::"${name}", $rows$${rows}$rows$);`

/** The rows of every table that has any. */
async function allRows(db: Db): Promise<Map<string, string>> {
  const parts = (await tableNames(db)).map(
    (name) => `SELECT '${name}' AS name, json_agg(t)::text AS rows FROM "${name}" t HAVING count(*) > 0`,
  )
  const found = await db.$queryRawUnsafe<{ name: string; rows: string }[]>(parts.join(' UNION ALL '))
  return new Map(found.map(({ name, rows }) => [name, rows]))
}
