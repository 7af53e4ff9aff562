import { dayOf } from '../../../domain/day.ts'
import { managesSomething } from '../../../domain/people/managing.ts'
import type { Outcome } from '../../../domain/refusal.ts'
import { lockAdministrators } from '../../../persistence/people/administrators.ts'
import { lockLogins } from '../../../persistence/people/new-person.ts'
import { keptRoster } from '../../../persistence/people/roster/kept-rosters.ts'
import { rosterBuiltOn } from '../../../persistence/people/roster/roster-built-on.ts'
import { undoRoster as withdraw } from '../../../persistence/people/roster/undo-roster.ts'
import { inTransaction } from '../../../persistence/transaction.ts'
import { lockUnits } from '../../../persistence/units/add-unit.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { World } from '../../world.ts'

/**
 * Undoes a roster as long as nothing was built on it, once: for those who are responsible for every unit of which it speaks
 * and, today, for everybody whom it changed.
 */
export async function undoRoster(world: World, { id }: { id: string }): Promise<Outcome<{ id: string }>> {
  const { actor } = world
  if (!managesSomething(actor)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx) => {
    await lockUnits(tx)
    await lockLogins(tx)
    await lockAdministrators(tx)
    const roster = await keptRoster(tx, actor, id, dayOf(world.now()))
    if (!roster || roster.undoneAt) return { refused: 'not-found' as const }
    if (!roster.mayUndo || (await rosterBuiltOn(tx, id))) return { refused: 'change-built-on' as const }
    const byPersonId = actor.kind === 'person' ? actor.personId : null
    await withdraw(tx, { changeId: id, at: world.now(), byPersonId })
    await recordAudit(world, tx, { action: 'change.undone', subject: { kind: 'change', id } })
    return { id }
  })
}
