import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { unitPathSql } from './overseen.ts'

/** Each of some units with all that it lies in today, as `pathOfUnit` says of one. */
export async function pathsOfUnits(
  db: Reader,
  unitIds: readonly string[],
  today: Day,
): Promise<Map<string, string[]>> {
  const found = await db.$queryRaw<{ id: string; path: string[] }[]>`
    SELECT u.id, ${unitPathSql(Prisma.sql`u.id`, today)} AS path FROM unit u WHERE u.id = ANY (${unitIds}::uuid[])`
  return new Map(found.map(({ id, path }) => [id, path]))
}
