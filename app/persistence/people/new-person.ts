import { dayOf } from '../../domain/day.ts'
import type { PersonFields } from '../../domain/people/person-fields.ts'
import type { Role } from '../../domain/people/role.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom } from '../day.ts'

/** What opens an account: a first-login code as a rule, the own password for who sets an installation up. */
export type NewSecret = { codeHash: string; codeExpiresAt: Date } | { passwordHash: string }

export type NewPerson = PersonFields & {
  role: Role
  /** Over which the role is held; null: over everything. */
  unitId: string | null
  posting: { unitId: string; duty: { name: string; foldedName: string } } | null
  secret: NewSecret
  now: Date
}

/** Whoever gives somebody a way to sign in waits here for whoever is doing so: logins are looked for, then taken. */
export async function lockLogins(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('logins'))`
}

/** Whether somebody already signs in with one of these. */
export async function loginTaken(
  db: Reader,
  { staffCode, phone, email }: Pick<PersonFields, 'staffCode' | 'phone' | 'email'>,
): Promise<boolean> {
  const same = [{ staffCode }, ...(phone ? [{ phone }] : []), ...(email ? [{ email }] : [])]
  return (await db.person.count({ where: { OR: same } })) > 0
}

/** Adds a person with a role, an account and, if there is a duty, a posting from today; answers their ids. */
export async function insertPersonWithAccount(
  tx: Tx,
  input: NewPerson,
): Promise<{ personId: string; accountId: string }> {
  const { staffCode, fullName, foldedName, phone, email, role, unitId, posting, secret, now } = input
  const from = dateFrom(dayOf(now))
  const person = await tx.person.create({
    data: {
      ...{ staffCode, fullName, foldedName, phone, email, createdAt: now },
      account: { create: { ...secret, createdAt: now } },
      appointments: { create: { role, unitId, from, recordedAt: now } },
    },
    include: { account: true },
  })
  const ids = { personId: person.id, accountId: person.account?.id ?? '' }
  if (!posting) return ids
  const dutyId = await dutyNamed(tx, posting.duty)
  const held = { personId: person.id, unitId: posting.unitId, dutyId }
  await tx.posting.create({ data: { ...held, from, recordedAt: now } })
  return ids
}

async function dutyNamed(tx: Tx, duty: { name: string; foldedName: string }): Promise<string> {
  const { foldedName } = duty
  const row = await tx.duty.upsert({ where: { foldedName }, create: duty, update: {} })
  return row.id
}
