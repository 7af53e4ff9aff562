import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { known } from './question-sql.ts'

/**
 * A question on the map of a later day, without that map where it is no other one: no unit began, ended, moved or was
 * renamed in between. Then nobody needs to be followed, which takes several times as long.
 */
export async function onOwnMap(db: Reader, question: CoverageQuestion): Promise<CoverageQuestion> {
  const { boundariesOf, ...own } = question
  if (boundariesOf === undefined || boundariesOf <= own.day) return own
  const between = (column: Prisma.Sql) =>
    Prisma.sql`(u.${column} > ${own.day}::date AND u.${column} <= ${boundariesOf}::date)`
  const [changed] = await rows<{ one: number }>(
    db,
    Prisma.sql`SELECT 1 AS one FROM unit_record u
      WHERE (${between(Prisma.sql`"from"`)} OR ${between(Prisma.sql`"to"`)}) AND ${known('u', own.knownBy)} LIMIT 1`,
  )
  return changed ? question : own
}
