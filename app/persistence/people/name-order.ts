import { Prisma } from '../generated/client.ts'
import { sqlName } from '../sql-names.ts'

/**
 * Vietnamese order of people, as `compareNames` of the domain has it: by given name (the last word), then middle, then
 * family name; who has the same name, by staff code.
 */
export function nameOrderSql(person: string): Prisma.Sql {
  const [name, code] = [sqlName(person, 'full_name'), sqlName(person, 'staff_code')]
  return Prisma.sql`regexp_replace(${name}, '^.* ', '') COLLATE "vi-x-icu",
      coalesce(substring(${name} FROM '^[^ ]+ (.*) [^ ]+$'), '') COLLATE "vi-x-icu",
      CASE WHEN ${name} LIKE '% %' THEN split_part(${name}, ' ', 1) ELSE '' END COLLATE "vi-x-icu", ${code}`
}
