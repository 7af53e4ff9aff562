import { dayOf } from '../../domain/day.ts'
import { administers } from '../../domain/people/administrating.ts'
import { planRoster, type RosterCounts, type RosterPlan } from '../../domain/people/roster/plan-roster.ts'
import { readRoster, type RosterFault } from '../../domain/people/roster/roster-row.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { insertChange } from '../../persistence/changes/new-change.ts'
import type { Tx } from '../../persistence/client.ts'
import { lockLogins } from '../../persistence/people/new-person.ts'
import { applyRoster } from '../../persistence/people/roster/apply-roster.ts'
import { rosterFacts } from '../../persistence/people/roster/roster-facts.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import { readGiven, type FileMark, type GivenFile } from '../tables/read-given.ts'
import type { World } from '../world.ts'

/** `declined`: the lines that are refused; one of them leaves everything undone. */
export type RosterAnswer = RosterCounts & { declined: RosterFault[]; newDuties: string[] }

/**
 * Takes over a roster, whole or not at all: one line that is refused leaves everything as it was. A dry run tells what would
 * change, and changes nothing.
 */
export async function importRoster(
  world: World,
  { file, dryRun }: { file: GivenFile; dryRun: boolean },
): Promise<Outcome<RosterAnswer>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const given = await readGiven(file, readRoster)
  if (isRefusal(given)) return given
  return inTransaction(world.db, async (tx) => {
    await lockUnits(tx)
    await lockLogins(tx)
    const facts = await rosterFacts(tx, dayOf(world.now()))
    const plan = planRoster(given.read, facts, newKeys(world))
    if (!dryRun && plan.refused.length === 0) await carryOut(world, tx, given.file, plan)
    return answerOf(plan, !dryRun && plan.refused.length > 0)
  })
}

async function carryOut(world: World, tx: Tx, file: FileMark, plan: RosterPlan): Promise<void> {
  const { retract, add, newPeople, edits } = plan
  if (retract.length + add.length + newPeople.length + edits.length === 0) return
  const recordedAt = world.now()
  const summary = countsOf(plan)
  const changeId = await insertChange(tx, {
    ...{ kind: 'people_import', on: dayOf(recordedAt), file, resolution: null, summary, recordedAt },
    byPersonId: world.actor.kind === 'person' ? world.actor.personId : null,
  })
  await applyRoster(tx, plan, { changeId, recordedAt })
  const subject = { kind: 'change' as const, id: changeId }
  await recordAudit(world, tx, { action: 'people.imported', subject, details: summary })
}

/** Where nothing was done, nobody joined or left. */
function answerOf(plan: RosterPlan, nothingDone: boolean): RosterAnswer {
  const counts = countsOf(nothingDone ? { outcomes: [] } : plan)
  return { ...counts, declined: plan.refused, newDuties: plan.newDuties.map(({ name }) => name) }
}

function countsOf({ outcomes }: Pick<RosterPlan, 'outcomes'>): RosterCounts {
  const counts: RosterCounts = { joined: 0, left: 0, moved: 0, changed: 0, unchanged: 0 }
  for (const { outcome } of outcomes) counts[outcome] += 1
  return counts
}
