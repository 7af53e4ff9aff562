import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { newWaiver, type TypedWaiver } from '../../domain/requirements/waiving.ts'
import { certificationId as certificationOf } from '../../persistence/requirements/certifications.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { insertWaiver, waiversOf } from '../../persistence/waivers/waivers.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { trainee } from '../requirements/trainee.ts'
import type { World } from '../world.ts'

/** `certification`: its key, or our id of it. */
export type GrantedWaiver = TypedWaiver & { personId: string; certification: string }

/** Somebody need not hold a certification during some days, and is left out of the numbers of coverage then. */
export function grantWaiver(world: World, input: GrantedWaiver): Promise<Outcome<{ id: string }>> {
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    const person = await trainee(world, tx, input.personId)
    if (isRefusal(person)) return person
    const { personId, recorded } = person
    const certificationId = await certificationOf(tx, input.certification)
    if (!certificationId) return { refused: 'certification-unknown' }
    const others = (await waiversOf(tx, personId)).filter((one) => one.certificationId === certificationId)
    const waiver = newWaiver(input, others)
    if (isRefusal(waiver)) return waiver
    const id = await insertWaiver(tx, { ...waiver, personId, certificationId }, recorded)
    await recordAudit(world, tx, {
      ...{ action: 'waiver.granted', subject: { kind: 'person', id: personId } },
      details: { certification: certificationId, from: waiver.from, to: waiver.to },
    })
    return { id }
  })
}
