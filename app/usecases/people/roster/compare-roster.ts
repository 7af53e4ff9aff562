import { dayOf } from '../../../domain/day.ts'
import type { Decision } from '../../../domain/people/roster/identify.ts'
import { planRoster, type RosterFacts, type RosterPlan } from '../../../domain/people/roster/plan-roster.ts'
import type { ReadRoster } from '../../../domain/people/roster/roster-row.ts'
import type { Reader } from '../../../persistence/client.ts'
import { rosterFacts } from '../../../persistence/people/roster/roster-facts.ts'
import { newKeys } from '../../new-keys.ts'
import type { World } from '../../world.ts'

export type Compared = { plan: RosterPlan; facts: RosterFacts }

/** What a roster would change today, in the hands of whoever acts. */
export async function compareRoster(
  world: World,
  db: Reader,
  read: ReadRoster,
  decide: (facts: RosterFacts) => readonly Decision[],
): Promise<Compared> {
  const facts = await rosterFacts(db, world.actor, dayOf(world.now()))
  return { facts, plan: planRoster(read, facts, newKeys(world), decide(facts)) }
}
