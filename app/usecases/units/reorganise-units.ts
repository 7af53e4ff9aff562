import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import type { UnitsAnswer } from '../../domain/units/units-answer.ts'
import { applyPassedOn } from '../../persistence/changes/apply-passed-on.ts'
import type { Tx } from '../../persistence/client.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import type { World } from '../world.ts'
import { decideReorganisation, givenRows, type Given, type Reorganisation } from './decide-reorganisation.ts'
import { markOf } from './preview-reorganisation.ts'
import { recordUnitChange } from './record-unit-change.ts'

/** `resolution`: its number. `seen`: the mark of the preview that somebody read; anything else is not carried out. */
export type Ordered = Reorganisation & { resolution?: string | undefined; seen?: string }

/** `change`: the key under which it is kept; null where nothing changed. */
export type Reorganised = UnitsAnswer & { change: string | null }

/**
 * Carries out a reorganisation of units as it counts from a day, with the people, roles and requirements of the units that
 * end, whole or not at all (DESIGN § 3.2). For administrators, the operator, and departments whose units alone it is about.
 */
export async function reorganiseUnits(world: World, ordered: Ordered): Promise<Outcome<Reorganised>> {
  const given = await givenRows(world, ordered)
  if (isRefusal(given)) return given
  return inTransaction(world.db, (tx) => carryOutReorganisation(world, tx, ordered, given))
}

/** The same within a transaction, of rows that were read. */
export async function carryOutReorganisation(
  world: World,
  tx: Tx,
  { on, resolution, seen }: Pick<Ordered, 'on' | 'resolution' | 'seen'>,
  { rows, file }: Given,
): Promise<Outcome<Reorganised>> {
  await lockUnits(tx)
  const decided = await decideReorganisation(world, tx, { rows, on })
  if (isRefusal(decided)) return decided
  if (seen !== undefined && seen !== markOf(decided)) return { refused: 'preview-outdated' }
  const { plan, passed, answer } = decided
  const change = await recordUnitChange(world, tx, {
    ...{ kind: 'reorganisation', on, file, resolution: resolution ?? null, answer, changes: plan.changes },
    also: async (recording) => {
      for (const held of ['posting', 'appointment', 'requirement'] as const)
        await applyPassedOn(tx, held, passed[held], on, recording)
    },
  })
  return { ...answer, change }
}
