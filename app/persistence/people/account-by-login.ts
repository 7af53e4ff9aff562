import type { Login } from '../../domain/people/login.ts'
import type { Role } from '../../domain/people/role.ts'
import type { Reader } from '../client.ts'
import { rolesInForce } from './roles-in-force.ts'

export type SignInAccount = {
  id: string
  personId: string
  passwordHash: string | null
  codeHash: string | null
  codeExpiresAt: Date | null
  suspended: boolean
  /** Has a second step that counts. */
  secured: boolean
  roles: Role[]
}

/** The account that a login names: by staff code first, else by phone, else by e-mail. */
export async function accountByLogin(db: Reader, login: Login, now: Date): Promise<SignInAccount | null> {
  const person = await db.person.findFirst({
    where: {
      account: { isNot: null },
      OR: [
        { staffCode: login.staffCode },
        ...(login.phone ? [{ phone: login.phone }] : []),
        ...(login.email ? [{ email: login.email }] : []),
      ],
    },
    include: { account: { include: { secondStep: true } }, appointments: { where: rolesInForce(now) } },
  })
  if (!person?.account) return null
  const { id, personId, passwordHash, codeHash, codeExpiresAt, suspendedAt, secondStep } = person.account
  const secured = Boolean(secondStep?.confirmedAt)
  const roles = person.appointments.map((appointment) => appointment.role)
  return {
    id,
    personId,
    passwordHash,
    codeHash,
    codeExpiresAt,
    suspended: suspendedAt !== null,
    secured,
    roles,
  }
}
