import type { Decision } from '../../domain/people/roster/identify.ts'
import { managesSomething } from '../../domain/people/managing.ts'
import type { RosterCounts, RosterFacts } from '../../domain/people/roster/plan-roster.ts'
import type { RosterFault } from '../../domain/people/roster/roster-fault.ts'
import { countOutcomes } from '../../domain/people/roster/roster-preview.ts'
import { readRoster } from '../../domain/people/roster/roster-row.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { lockAdministrators } from '../../persistence/people/administrators.ts'
import { lockLogins } from '../../persistence/people/new-person.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { readGiven, type GivenFile } from '../tables/read-given.ts'
import type { World } from '../world.ts'
import { carryOutRoster } from './roster/carry-out-roster.ts'
import { compareRoster } from './roster/compare-roster.ts'

/** `declined`: the lines that are refused; one of them leaves everything undone. */
export type RosterAnswer = RosterCounts & { declined: RosterFault[]; newDuties: string[] }

/** Lines that may speak of somebody who is known: the person of this staff code, or (null) somebody new. */
export type TypedDecision = { row: number; staffCode: string | null }

export type GivenRoster = { file: GivenFile; dryRun: boolean; decisions?: readonly TypedDecision[] }

/**
 * Takes over a roster, whole or not at all: one line that is refused leaves everything as it was. A dry run tells what would
 * change, and changes nothing.
 */
export async function importRoster(
  world: World,
  { file, dryRun, decisions = [] }: GivenRoster,
): Promise<Outcome<RosterAnswer>> {
  if (!managesSomething(world.actor)) return { refused: 'not-found' }
  const given = await readGiven(file, (table) => readRoster(table))
  if (isRefusal(given)) return given
  return inTransaction(world.db, async (tx) => {
    await lockUnits(tx)
    await lockLogins(tx)
    await lockAdministrators(tx)
    const compared = await compareRoster(world, tx, given.read, (facts) => decisionsOf(decisions, facts))
    const { plan } = compared
    const declined = plan.refused.length > 0
    if (!dryRun && !declined) await carryOutRoster(world, tx, given.file, compared)
    // Where nothing was done, nobody joined or left.
    const counts = countOutcomes(!dryRun && declined ? [] : plan.outcomes)
    return { ...counts, declined: plan.refused, newDuties: plan.newDuties.map(({ name }) => name) }
  })
}

/** A staff code that nobody has decides nothing: the line is asked about again. */
function decisionsOf(typed: readonly TypedDecision[], { people }: RosterFacts): Decision[] {
  const byCode = new Map(people.map(({ id, staffCode }) => [staffCode, id]))
  return typed.flatMap(({ row, staffCode }): Decision[] => {
    if (staffCode === null) return [{ row, personId: null, not: null }]
    const personId = byCode.get(staffCode)
    return personId ? [{ row, personId }] : []
  })
}
