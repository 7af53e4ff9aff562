import type { AuditAction } from '../../domain/audit/entry.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { retractWaiver, waiversOf, type Recorded, type Waiver } from '../../persistence/waivers/waivers.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { trainee } from '../requirements/trainee.ts'
import type { World } from '../world.ts'

export type NamedWaiver = { personId: string; waiver: string }

/** What takes the place of a waiver: `others` are those of the same person and certification. */
type Replace = (tx: Tx, waiver: Waiver, others: Waiver[], recorded: Recorded) => Promise<Outcome<Waiver>>

/** Retracts a waiver, looked up from its person, for what takes its place, if anything does. */
export function changeWaiver(
  world: World,
  input: NamedWaiver,
  action: AuditAction,
  replace: Replace,
): Promise<Outcome<{ id: string }>> {
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    const person = await trainee(world, tx, input.personId)
    if (isRefusal(person)) return person
    const all = await waiversOf(tx, person.personId)
    const waiver = all.find(({ id }) => id === input.waiver)
    if (!waiver) return { refused: 'not-found' }
    const { certificationId, from } = waiver
    const others = all.filter((one) => one !== waiver && one.certificationId === certificationId)
    const changed = await replace(tx, waiver, others, person.recorded)
    if (isRefusal(changed)) return changed
    await retractWaiver(tx, waiver.id, person.recorded)
    await recordAudit(world, tx, {
      ...{ action, subject: { kind: 'person', id: person.personId } },
      details: { certification: certificationId, from, to: changed.to },
    })
    return { id: changed.id }
  })
}
