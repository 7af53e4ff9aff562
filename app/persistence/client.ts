import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient, type Prisma } from './generated/client.ts'
import { OneAtATime } from './one-at-a-time.ts'
import { statementNames } from './statement-names.ts'

/** The database as the application sees it. */
export type Db = PrismaClient
/** The same inside one transaction. */
export type Tx = Prisma.TransactionClient
/** What a read needs: either will do. */
export type Reader = Db | Tx

type Connections = { pool: pg.Pool; nameOf: (statement: { sql: string }) => string }

declare global {
  /** Global because the server, which connects, and its pages, which read, are two bundles with a copy of this module each. */
  var connectionsOfDatabases: WeakMap<Reader, Connections> | undefined
}

const connections = (globalThis.connectionsOfDatabases ??= new WeakMap())

/** How long a connection and an answer are waited for, in ms; absent: as long as it takes. */
export type Patience = Pick<pg.PoolConfig, 'connectionTimeoutMillis' | 'query_timeout'>

/** Opens the pool of one process. `max` connections are shared by everything that the process does. */
export function connect(url: string, max = 10, patience: Patience = {}): Db {
  const pool = new pg.Pool({ connectionString: url, max, Client: OneAtATime, ...patience })
  // A connection that is lost while nobody uses it is replaced by the next who needs one.
  pool.on('error', () => undefined)
  const nameOf = statementNames()
  const db = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: nameOf }) })
  connections.set(db, { pool, nameOf })
  return db
}

export async function disconnect(db: Db): Promise<void> {
  await db.$disconnect()
  await connections.get(db)?.pool.end()
}

/**
 * The rows of one statement, straight from the driver where no transaction is open: what the pages of many people ask
 * at every request. Prisma's client takes longer over such a statement than the database.
 */
export async function rows<T extends object>(db: Reader, statement: Prisma.Sql): Promise<T[]> {
  const direct = connections.get(db)
  if (!direct) return db.$queryRaw<T[]>(statement)
  const { text, values } = statement
  const name = direct.nameOf({ sql: text })
  const result = await direct.pool.query<T>({ name, text, values, types: { getTypeParser } })
  return result.rows
}

/** Several reads at once, each on a connection of its own; in a transaction, which has one, one after the other. */
export async function sideBySide<T>(db: Reader, asks: readonly (() => Promise<T>)[]): Promise<T[]> {
  if (connections.has(db)) return Promise.all(asks.map((ask) => ask()))
  const answers: T[] = []
  for (const ask of asks) answers.push(await ask())
  return answers
}

const { builtins, getTypeParser: parserOf } = pg.types

/** Types that the driver and Prisma hand over as different things. */
const ambiguous = new Set([builtins.DATE, builtins.TIMESTAMP, builtins.INT8, builtins.NUMERIC])

const getTypeParser: typeof parserOf = (type: Parameters<typeof parserOf>[0], format?: 'text' | 'binary') =>
  ambiguous.has(type) ? refuseType : (parserOf(type, format) as (value: string) => unknown)

function refuseType(): never {
  throw new TypeError('a statement for rows() selects days, bigint and numeric columns cast to another type')
}
