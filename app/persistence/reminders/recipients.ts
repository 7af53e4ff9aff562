import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'

/** To whom a letter goes, as it is known when it goes; null where they have left the system or may not use it. */
export async function recipientOf(
  db: Reader,
  personId: string,
): Promise<{ fullName: string; email: string | null } | null> {
  return db.person.findFirst({
    where: { id: personId, withdrawnAt: null, NOT: { account: { is: { suspendedAt: { not: null } } } } },
    select: { fullName: true, email: true },
  })
}

/** For which certifications a letter was made. */
export async function certificationsOf(db: Reader, letterId: string): Promise<Set<string>> {
  const told = await db.reminder.findMany({ where: { letterId }, select: { certificationId: true } })
  return new Set(told.map(({ certificationId }) => certificationId))
}

export type LedUnit = { unitId: string; name: string }

/** The units over which leaders and departments with an e-mail address hold their role today, by person; suspended ones have none. */
export async function ledUnits(
  db: Reader,
  today: Day,
  personId: string | null = null,
): Promise<Map<string, LedUnit[]>> {
  const rows = await db.$queryRaw<(LedUnit & { personId: string })[]>`
    SELECT DISTINCT n.id AS "personId", u.unit_id AS "unitId", u.code, u.name FROM appointment x
    JOIN person n ON n.id = x.person_id AND n.email IS NOT NULL AND n.withdrawn_at IS NULL
    JOIN unit_record u ON u.unit_id = x.unit_id AND u.retracted_at IS NULL AND ${holdsOn('u', today)}
    WHERE x.role IN ('leader', 'department') AND x.retracted_at IS NULL AND ${holdsOn('x', today)}
      AND NOT EXISTS (SELECT FROM account a WHERE a.person_id = n.id AND a.suspended_at IS NOT NULL)
      AND (${personId}::uuid IS NULL OR n.id = ${personId}::uuid)
    ORDER BY n.id, u.code`
  const found = new Map<string, LedUnit[]>()
  for (const { personId: id, unitId, name } of rows)
    found.set(id, [...(found.get(id) ?? []), { unitId, name }])
  return found
}
