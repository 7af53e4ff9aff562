import type { Day } from '../../domain/day.ts'
import type { Role } from '../../domain/people/role.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { isUuid } from '../is-uuid.ts'
import type { AccountState } from './accounts.ts'

export type AccountCard = {
  id: string
  staffCode: string
  fullName: string
  phone: string | null
  email: string | null
  state: AccountState
  /** Until when a first-login code lets in. */
  codeExpiresAt: Date | null
  /** Signs in with a second step. */
  secured: boolean
  appointments: { id: string; role: Role; unit: string | null; from: Day }[]
  postings: { duty: string; unit: string; from: Day }[]
}

/** One person with account, roles and duties of today, for whoever administers all of them. */
export async function accountCard(db: Reader, personId: string, today: Day): Promise<AccountCard | null> {
  if (!isUuid(personId)) return null
  const rows = await db.$queryRaw<AccountCard[]>`
    SELECT p.id, p.staff_code AS "staffCode", p.full_name AS "fullName", p.phone, p.email,
      CASE WHEN a.id IS NULL THEN 'none' WHEN a.suspended_at IS NOT NULL THEN 'suspended'
           WHEN a.password_hash IS NULL THEN 'code' ELSE 'open' END AS state, a.code_expires_at AS "codeExpiresAt",
      EXISTS (SELECT FROM second_step f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS secured,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', x.id, 'role', x.role, 'unit', u.name, 'from', x."from")
                  ORDER BY x.role, u.name)
        FROM appointment x
        LEFT JOIN unit_record u ON u.unit_id = x.unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)}
        WHERE x.person_id = p.id AND x.retracted_at IS NULL AND ${holdsOn('x', today)}), '[]') AS appointments,
      coalesce((SELECT jsonb_agg(jsonb_build_object('duty', d.name, 'unit', u.name, 'from', o."from") ORDER BY o."from")
        FROM posting o JOIN duty d ON d.id = o.duty_id
        JOIN unit_record u ON u.unit_id = o.unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)}
        WHERE o.person_id = p.id AND o.retracted_at IS NULL AND ${holdsOn('o', today)}), '[]') AS postings
    FROM person p LEFT JOIN account a ON a.person_id = p.id
    WHERE p.id = ${personId}::uuid AND p.withdrawn_at IS NULL`
  return rows[0] ?? null
}
