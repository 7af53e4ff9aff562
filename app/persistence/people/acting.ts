import type { PersonActor } from '../../domain/people/actor.ts'
import type { Reader } from '../client.ts'
import { rolesInForce } from './roles-in-force.ts'

/** Somebody who acts although no request is under way: with the roles of now; null where the account no longer lets in. */
export async function actingPerson(db: Reader, personId: string, now: Date): Promise<PersonActor | null> {
  const account = await db.account.findFirst({
    where: { personId, suspendedAt: null },
    select: { id: true, person: { select: { fullName: true, appointments: { where: rolesInForce(now) } } } },
  })
  if (!account) return null
  const { fullName, appointments } = account.person
  const roles = appointments.map(({ role, unitId }) => ({ role, unitId }))
  const session = {
    accountId: account.id,
    sessionId: '',
    restricted: false,
    enrolling: false,
    informed: true,
  }
  return { kind: 'person', personId, fullName, roles, ...session }
}
