import { rows, type Db } from '../../../app/persistence/client.ts'
import { Prisma } from '../../../app/persistence/generated/client.ts'
import { tableNames } from '../../support/database.ts'

export type State = Record<string, string>

/**
 * Another value as soon as anything in the database is another: how many rows each table has, and who wrote last. Asked
 * thousands of times, it is a statement that the database has read and planned once.
 */
export async function stateWatch(db: Db): Promise<() => Promise<State>> {
  const parts = [...(await tableNames(db)), 'audit_entry'].map(
    (name) =>
      `SELECT '${name}' AS name, concat(count(*), ' ', max(xmin::text::bigint)) AS state FROM "${name}"`,
  )
  const statement = Prisma.raw(
    `SELECT json_object_agg(name, state) AS state FROM (${parts.join(' UNION ALL ')}) s`,
  )
  return async () => {
    const [found] = await rows<{ state: State }>(db, statement)
    return found?.state ?? {}
  }
}
