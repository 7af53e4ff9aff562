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
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max }) })
}
