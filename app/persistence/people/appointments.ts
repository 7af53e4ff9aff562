import { dayOf } from '../../domain/day.ts'
import type { Role } from '../../domain/people/role.ts'
import type { Tx } from '../client.ts'
import { dateFrom } from '../day.ts'
import { isUuid } from '../is-uuid.ts'
import { rolesInForce } from './roles-in-force.ts'

export type HeldAppointment = { id: string; role: Role; unitId: string | null; from: Date; recordedAt: Date }

/** Whether a person holds a role over that unit today. */
export async function holdsRole(
  tx: Tx,
  personId: string,
  { role, unitId }: { role: Role; unitId: string | null },
  now: Date,
): Promise<boolean> {
  const where = { personId, role, unitId, ...rolesInForce(now) }
  return (await tx.appointment.count({ where, take: 1 })) > 0
}

/** Appoints from today on; every session ends, because what it may do has changed. */
export async function insertAppointment(
  tx: Tx,
  personId: string,
  held: { role: Role; unitId: string | null },
  now: Date,
): Promise<void> {
  const from = dateFrom(dayOf(now))
  await tx.appointment.create({ data: { personId, ...held, from, recordedAt: now } })
  await tx.session.deleteMany({ where: { account: { personId } } })
}

/** An appointment of that person, where it is in force. */
export async function appointmentOf(
  tx: Tx,
  personId: string,
  id: string,
  now: Date,
): Promise<HeldAppointment | null> {
  if (!isUuid(id) || !isUuid(personId)) return null
  return tx.appointment.findFirst({ where: { id, personId, ...rolesInForce(now) } })
}

/** Ends an appointment today: what was open is retracted, the same with its end is entered. Every session ends. */
export async function endAppointment(
  tx: Tx,
  personId: string,
  { id, role, unitId, from }: HeldAppointment,
  now: Date,
): Promise<void> {
  const today = dateFrom(dayOf(now))
  await tx.appointment.update({ where: { id }, data: { retractedAt: now } })
  if (from < today) {
    const ended = { personId, role, unitId, from, to: today, recordedAt: now }
    await tx.appointment.create({ data: ended })
  }
  await tx.session.deleteMany({ where: { account: { personId } } })
}
