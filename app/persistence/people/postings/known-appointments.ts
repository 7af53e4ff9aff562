import type { Day } from '../../../domain/day.ts'
import type { HeldAppointment } from '../../../domain/people/postings/roles-after.ts'
import { holdsOn } from '../../coverage/question-sql.ts'
import type { Tx } from '../../client.ts'

/** `unit`: over which the role is held; null: over everything. */
export type KnownAppointment = HeldAppointment & { unit: string | null }

/** Every role of somebody that is known now, of all times. */
export function knownAppointments(tx: Tx, personId: string, today: Day): Promise<KnownAppointment[]> {
  return tx.$queryRaw<KnownAppointment[]>`
    SELECT a.id, a.role::text AS role, a.unit_id AS "unitId", a."from"::text AS "from", a."to"::text AS "to",
      (SELECT u.name FROM unit_record u WHERE u.unit_id = a.unit_id AND u.retracted_at IS NULL
        ORDER BY ${holdsOn('u', today)} DESC, u."from" DESC LIMIT 1) AS unit
    FROM appointment a WHERE a.person_id = ${personId}::uuid AND a.retracted_at IS NULL
    ORDER BY a.role, unit, a."from"`
}
