import { dayOf } from '../../domain/day.ts'
import { accountRefusal } from '../../domain/people/account-rules.ts'
import { roles } from '../../domain/people/role.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { lockAdministrators } from '../../persistence/people/administrators.ts'
import { holdsRole, insertAppointment } from '../../persistence/people/appointments.ts'
import { personExists } from '../../persistence/people/person-exists.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { roleScope } from './role-scope.ts'

export type NewAppointment = {
  personId: string
  role: string
  /** Official code of the unit over which the role is held. */
  unit?: string | undefined
}

/** Appoints a person to a role from today on. Nobody appoints themselves. */
export async function appoint(world: World, input: NewAppointment): Promise<Outcome<object>> {
  const { personId } = input
  const refusal = accountRefusal(world.actor, personId)
  if (refusal) return refusal
  const role = roles.find((known) => known === input.role)
  if (!role) return { refused: 'role-unknown' }
  const now = world.now()
  const scope = await roleScope(world.db, role, input.unit, dayOf(now))
  if (isRefusal(scope)) return scope
  const held = { role, unitId: scope.unitId }
  return inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    if (!(await personExists(tx, personId))) return { refused: 'not-found' }
    await lockAdministrators(tx)
    if (await holdsRole(tx, personId, held, now)) return { refused: 'role-held' }
    await insertAppointment(tx, personId, held, now)
    const details = { role, unit: held.unitId }
    await recordAudit(world, tx, {
      action: 'appointment.made',
      subject: { kind: 'person', id: personId },
      details,
    })
    return {}
  })
}
