import type { Role } from '../../domain/people/role.ts'
import type { Tx } from '../client.ts'
import { rolesInForce } from './roles-in-force.ts'

/** Ends a session that waits for the code; false where it waits no more. */
export async function endWaiting(tx: Tx, id: string): Promise<boolean> {
  return (await tx.session.deleteMany({ where: { id, awaits: 'code' } })).count === 1
}

/** Ends every session of whoever holds a role and has no second step. */
export async function endUnsecured(tx: Tx, role: Role, now: Date): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: {
      account: {
        OR: [{ secondStep: null }, { secondStep: { confirmedAt: null } }],
        person: { appointments: { some: { role, ...rolesInForce(now) } } },
      },
    },
  })
  return count
}
