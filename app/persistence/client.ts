import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from './generated/client.ts'

/** The database as the application sees it. */
export type Db = PrismaClient
/** The same inside one transaction. */
export type Tx = Prisma.TransactionClient
/** What a read needs: either will do. */
export type Reader = Db | Tx

/** Opens the pool of one process. `max` connections are shared by everything that the process does. */
export function connect(url: string, max = 10): Db {
  const adapter = new PrismaPg({ connectionString: url, max }, { statementNameGenerator: statementNames() })
  return new PrismaClient({ adapter })
}

const MOST_PREPARED = 300

/**
 * Names for statements, so that each connection has them parsed and planned once: planning what a page asks takes the
 * database longer than answering it. Texts beyond the limit (lists of varying length) stay unnamed.
 */
function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    const name = names.size < MOST_PREPARED ? `s${names.size}` : ''
    if (name) names.set(sql, name)
    return name
  }
}
