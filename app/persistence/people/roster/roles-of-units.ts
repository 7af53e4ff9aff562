import type { EndedRole, PersonRole } from '../../../domain/people/roster/roles-ended.ts'
import type { Recording } from '../../changes/apply-unit-changes.ts'
import type { Tx } from '../../client.ts'
import { dateFrom } from '../../day.ts'

/** What some people may do in units, beside learning, as known now. */
export function rolesOverUnits(tx: Tx, personIds: readonly string[]): Promise<PersonRole[]> {
  return tx.$queryRaw<PersonRole[]>`
    SELECT a.id, a.person_id AS "personId", a.role::text AS role, a.unit_id AS "unitId", a."from"::text AS "from",
      a."to"::text AS "to"
    FROM appointment a
    WHERE a.person_id = ANY (${personIds}::uuid[]) AND a.role <> 'learner' AND a.unit_id IS NOT NULL
      AND a.retracted_at IS NULL`
}

/** Withdraws roles and records them with their end, under a change; sessions of whoever held them end. */
export async function endRoles(
  tx: Tx,
  ended: readonly EndedRole[],
  { changeId, recordedAt }: Recording,
): Promise<void> {
  await tx.appointment.updateMany({
    where: { id: { in: ended.map(({ before }) => before.id) }, retractedAt: null },
    data: { retractedAt: recordedAt, retractedIn: changeId },
  })
  await tx.appointment.createMany({
    data: ended.flatMap(({ before: { personId }, after }) =>
      after
        ? [
            {
              ...after,
              from: dateFrom(after.from),
              to: dateFrom(after.to),
              personId,
              recordedAt,
              recordedIn: changeId,
            },
          ]
        : [],
    ),
  })
  const personIds = ended.map(({ before }) => before.personId)
  await tx.session.deleteMany({ where: { account: { personId: { in: personIds } } } })
}
