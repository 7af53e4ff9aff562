import { accountRefusal, leavingRefusal } from '../../domain/people/account-rules.ts'
import type { Outcome, Refusal } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { lockAdministrators, otherAdministrators } from '../../persistence/people/administrators.ts'
import { appointmentOf, endAppointment, type HeldAppointment } from '../../persistence/people/appointments.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

export type Withdrawal = { personId: string; appointmentId: string }

/** Withdraws a role from today on. Somebody always administers. */
export async function withdrawAppointment(world: World, input: Withdrawal): Promise<Outcome<object>> {
  const { personId, appointmentId } = input
  const refusal = accountRefusal(world.actor, personId)
  if (refusal) return refusal
  const now = world.now()
  return inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    await lockAdministrators(tx)
    const held = await appointmentOf(tx, personId, appointmentId, now)
    if (!held) return { refused: 'not-found' }
    const last = await lastAdministrator(tx, personId, held, now)
    if (last) return last
    await endAppointment(tx, personId, held, now)
    const details = { role: held.role, unit: held.unitId }
    const subject = { kind: 'person' as const, id: personId }
    await recordAudit(world, tx, { action: 'appointment.withdrawn', subject, details })
    return {}
  })
}

async function lastAdministrator(
  tx: Tx,
  personId: string,
  { role, unitId }: HeldAppointment,
  now: Date,
): Promise<Refusal | null> {
  if (role !== 'administrator' || unitId !== null) return null
  return leavingRefusal(await otherAdministrators(tx, personId, now))
}
