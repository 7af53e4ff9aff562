import { administers } from '../../domain/people/administrating.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { builtOn } from '../../persistence/changes/built-on.ts'
import { isOpenUnitChange } from '../../persistence/changes/open-change.ts'
import { undo } from '../../persistence/changes/undo.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** Undoes a change of units as long as nothing was built on it; once. */
export async function undoChange(world: World, { id }: { id: string }): Promise<Outcome<{ id: string }>> {
  if (!administers(world.actor) || !isUuid(id)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx) => {
    await lockUnits(tx)
    if (!(await isOpenUnitChange(tx, id))) return { refused: 'not-found' as const }
    if (await builtOn(tx, id)) return { refused: 'change-built-on' as const }
    const byPersonId = world.actor.kind === 'person' ? world.actor.personId : null
    await undo(tx, { changeId: id, at: world.now(), byPersonId })
    await recordAudit(world, tx, { action: 'change.undone', subject: { kind: 'change', id } })
    return { id }
  })
}
