import { rolesEnded } from '../../../domain/people/roster/roles-ended.ts'
import type { Recording } from '../../../persistence/changes/apply-unit-changes.ts'
import type { Tx } from '../../../persistence/client.ts'
import { endRoles, rolesOverUnits } from '../../../persistence/people/roster/roles-of-units.ts'
import type { Audited } from '../../audit/record-audit.ts'
import type { Compared } from './compare-roster.ts'

/** Ends what people may do in units that they leave by a roster; answers what is to be told of it. */
export async function endRolesOfLeavers(
  tx: Tx,
  { plan, facts }: Compared,
  recording: Recording,
): Promise<Audited[]> {
  const moved = plan.outcomes.flatMap(({ after, retract }) => (retract.length > 0 ? [after.id] : []))
  const ended = rolesEnded(plan, facts, await rolesOverUnits(tx, moved))
  if (ended.length > 0) await endRoles(tx, ended, recording)
  return ended.map(({ before: { personId: id, role, unitId: unit }, end: from }) => ({
    action: 'appointment.withdrawn',
    subject: { kind: 'person', id },
    details: { role, unit, from },
  }))
}
