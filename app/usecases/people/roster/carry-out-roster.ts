import { dayOf } from '../../../domain/day.ts'
import type { RosterCounts } from '../../../domain/people/roster/plan-roster.ts'
import { countOutcomes } from '../../../domain/people/roster/roster-preview.ts'
import { insertChange } from '../../../persistence/changes/new-change.ts'
import type { Tx } from '../../../persistence/client.ts'
import { applyRoster } from '../../../persistence/people/roster/apply-roster.ts'
import { insertChangedUnits } from '../../../persistence/people/roster/changed-units.ts'
import { recordAudits } from '../../audit/record-audit.ts'
import type { FileMark } from '../../tables/read-given.ts'
import type { World } from '../../world.ts'
import type { Compared } from './compare-roster.ts'
import { endRolesOfLeavers } from './end-roles.ts'

/**
 * Writes what a roster changes, with who, when and from which file; answers the change, or null where there is nothing to
 * change. No line of it may be refused.
 */
export async function carryOutRoster(
  world: World,
  tx: Tx,
  file: FileMark,
  compared: Compared,
  told?: (done: number, total: number) => Promise<void>,
): Promise<string | null> {
  const { plan } = compared
  if (plan.refused.length > 0) throw new Error('a roster with refused lines is not carried out')
  const { retract, add, newPeople, edits } = plan
  if (retract.length + add.length + newPeople.length + edits.length === 0) return null
  const recordedAt = world.now()
  const summary: RosterCounts = countOutcomes(plan.outcomes)
  const changeId = await insertChange(tx, {
    ...{ kind: 'people_import', on: dayOf(recordedAt), file, resolution: null, summary, recordedAt },
    byPersonId: world.actor.kind === 'person' ? world.actor.personId : null,
  })
  await insertChangedUnits(tx, changeId, plan.units)
  await applyRoster(tx, plan, { changeId, recordedAt }, told)
  const subject = { kind: 'change' as const, id: changeId }
  const ended = await endRolesOfLeavers(tx, compared, { changeId, recordedAt })
  await recordAudits(world, tx, [{ action: 'people.imported', subject, details: summary }, ...ended])
  return changeId
}
