import type { Reader, Tx } from '../client.ts'
import { rolesInForce } from './roles-in-force.ts'

/** Whoever changes who administers waits here for whoever is doing so: one such change at a time. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('administrators'))`
}

/** Whether anybody was ever appointed administrator: an installation is set up once, however it fares later. */
export async function everAdministered(db: Reader): Promise<boolean> {
  return (await db.appointment.count({ where: { role: 'administrator' }, take: 1 })) > 0
}

/** How many others administer everything today and can sign in. Asked under {@link lockAdministrators}. */
export async function otherAdministrators(tx: Tx, personId: string, now: Date): Promise<number> {
  return tx.person.count({
    where: {
      id: { not: personId },
      account: { suspendedAt: null },
      appointments: { some: { role: 'administrator', unitId: null, ...rolesInForce(now) } },
    },
  })
}

/** Whether a person administers everything today. */
export async function isAdministrator(tx: Tx, personId: string, now: Date): Promise<boolean> {
  const where = { personId, role: 'administrator' as const, unitId: null, ...rolesInForce(now) }
  return (await tx.appointment.count({ where, take: 1 })) > 0
}
