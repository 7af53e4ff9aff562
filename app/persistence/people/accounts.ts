import type { Day } from '../../domain/day.ts'
import { fold } from '../../domain/language/fold.ts'
import type { Role } from '../../domain/people/role.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { Prisma } from '../generated/client.ts'
import { sqlName } from '../sql-names.ts'
import { nameOrderSql } from './name-order.ts'

/** No account, a first-login code handed out, in use, suspended. */
export type AccountState = 'none' | 'code' | 'open' | 'suspended'

export type ListedAccount = {
  id: string
  staffCode: string
  fullName: string
  state: AccountState
  roles: { role: Role; unit: string | null }[]
  /** In how many this list has in all. */
  total: number
}

export type AccountQuery = { typed: string; role: Role | null; page: number }

export const ACCOUNTS_PER_PAGE = 50

/**
 * People with their accounts, for whoever administers all of them: found by name in any spelling, staff code, phone or
 * e-mail; in the order of given names.
 */
export async function listAccounts(
  db: Reader,
  { typed, role, page }: AccountQuery,
  today: Day,
): Promise<ListedAccount[]> {
  const skipped = (page - 1) * ACCOUNTS_PER_PAGE
  return db.$queryRaw<ListedAccount[]>`
    SELECT p.id, p.staff_code AS "staffCode", p.full_name AS "fullName", ${stateSql} AS state,
      ${rolesSql(today)} AS roles, (count(*) OVER ())::int AS total
    FROM person p LEFT JOIN account a ON a.person_id = p.id
    WHERE p.withdrawn_at IS NULL AND ${matchingSql('p', typed)}
      AND (${role}::role IS NULL OR EXISTS (SELECT 1 FROM appointment x WHERE x.person_id = p.id
           AND x.role = ${role}::role AND x.retracted_at IS NULL AND ${holdsOn('x', today)}))
    ORDER BY ${nameOrderSql('p')}
    LIMIT ${ACCOUNTS_PER_PAGE} OFFSET ${skipped}`
}

const stateSql = Prisma.sql`CASE WHEN a.id IS NULL THEN 'none' WHEN a.suspended_at IS NOT NULL THEN 'suspended'
  WHEN a.password_hash IS NULL THEN 'code' ELSE 'open' END`

function rolesSql(today: Day): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('role', x.role, 'unit', u.name) ORDER BY x.role, u.name)
    FROM appointment x
    LEFT JOIN unit_record u ON u.unit_id = x.unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)}
    WHERE x.person_id = p.id AND x.retracted_at IS NULL AND ${holdsOn('x', today)}), '[]')`
}

/** Whether a person (by the alias of the table) is meant: part of name, staff code, phone or e-mail, in any spelling. */
export function matchingSql(person: string, typed: string): Prisma.Sql {
  const like = (text: string) => `%${text.replace(/[\\%_]/gu, '\\$&')}%`
  const digits = typed.replace(/[\s.]/gu, '')
  const [name, code] = [sqlName(person, 'folded_name'), sqlName(person, 'staff_code')]
  const [phone, email] = [sqlName(person, 'phone'), sqlName(person, 'email')]
  return Prisma.sql`(${name} LIKE ${like(fold(typed))} OR ${code} ILIKE ${like(typed.trim())}
    OR ${phone} LIKE ${like(digits)} OR ${email} ILIKE ${like(typed.trim())})`
}
