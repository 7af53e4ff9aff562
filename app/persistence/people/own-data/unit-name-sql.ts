import { Prisma } from '../../generated/client.ts'
import { sqlName } from '../../sql-names.ts'

/** What the unit of a dated fact (a table's alias) was called when the fact began, else what it was called last. */
export function unitNameSql(alias: string): Prisma.Sql {
  const [unit, from] = [sqlName(alias, 'unit_id'), sqlName(alias, 'from')]
  return Prisma.sql`(SELECT u.name FROM unit_record u WHERE u.unit_id = ${unit} AND u.retracted_at IS NULL
    ORDER BY (u."from" <= ${from} AND (u."to" IS NULL OR u."to" > ${from})) DESC, u."from" DESC LIMIT 1)`
}
