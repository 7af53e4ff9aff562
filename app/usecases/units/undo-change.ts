import { administers } from '../../domain/people/administrating.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { reorganises } from '../../domain/units/reorganising.ts'
import { builtOn } from '../../persistence/changes/built-on.ts'
import { openUnitChange, type UnitChangeKind } from '../../persistence/changes/open-change.ts'
import { touchedUnits } from '../../persistence/changes/touched-units.ts'
import { undo } from '../../persistence/changes/undo.ts'
import type { Tx } from '../../persistence/client.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { beyondReach } from './within-reach.ts'

/**
 * Undoes a change of units as long as nothing was built on it; once. Whoever may carry out a reorganisation may undo it,
 * too; lists are undone by administrators and the operator.
 */
export async function undoChange(world: World, { id }: { id: string }): Promise<Outcome<{ id: string }>> {
  if (!reorganises(world.actor) || !isUuid(id)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx) => {
    await lockUnits(tx)
    const kind = await openUnitChange(tx, id)
    if (!kind || !(await mayUndo(world, tx, { id, kind }))) return { refused: 'not-found' as const }
    if (await builtOn(tx, id)) return { refused: 'change-built-on' as const }
    const byPersonId = world.actor.kind === 'person' ? world.actor.personId : null
    await undo(tx, { changeId: id, at: world.now(), byPersonId })
    await recordAudit(world, tx, { action: 'change.undone', subject: { kind: 'change', id } })
    return { id }
  })
}

/** Whether whoever acts may undo a change of units that is not undone yet. */
export async function mayUndo(
  world: World,
  tx: Tx,
  { id, kind }: { id: string; kind: UnitChangeKind },
): Promise<boolean> {
  if (administers(world.actor)) return true
  if (kind === 'units_import' || !reorganises(world.actor)) return false
  const touched = await touchedUnits(tx, id)
  return touched.length > 0 && (await beyondReach(world, tx, touched)) === null
}
