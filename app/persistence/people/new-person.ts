import { dayOf } from '../../domain/day.ts'
import type { Role } from '../../domain/people/role.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom } from '../day.ts'

export type NewPerson = {
  staffCode: string
  fullName: string
  foldedName: string
  phone: string | null
  email: string | null
  role: Role
  unitId: string | null
  duty: { name: string; foldedName: string } | null
  codeHash: string
  codeExpiresAt: Date
  now: Date
}

/** Whether somebody already signs in with one of these. */
export async function loginTaken(
  db: Reader,
  { staffCode, phone, email }: Pick<NewPerson, 'staffCode' | 'phone' | 'email'>,
): Promise<boolean> {
  const same = [{ staffCode }, ...(phone ? [{ phone }] : []), ...(email ? [{ email }] : [])]
  return (await db.person.count({ where: { OR: same } })) > 0
}

/** Answers the person's key. */
export async function insertPersonWithAccount(tx: Tx, input: NewPerson): Promise<string> {
  const { staffCode, fullName, foldedName, phone, email, role, unitId, now } = input
  const from = dateFrom(dayOf(now))
  const person = await tx.person.create({
    data: {
      ...{ staffCode, fullName, foldedName, phone, email, createdAt: now },
      account: { create: { codeHash: input.codeHash, codeExpiresAt: input.codeExpiresAt, createdAt: now } },
      appointments: { create: { role, unitId, from, recordedAt: now } },
    },
  })
  if (!input.duty || !unitId) return person.id
  const dutyId = await dutyNamed(tx, input.duty)
  await tx.posting.create({ data: { personId: person.id, unitId, dutyId, from, recordedAt: now } })
  return person.id
}

async function dutyNamed(tx: Tx, duty: { name: string; foldedName: string }): Promise<string> {
  const { foldedName } = duty
  const row = await tx.duty.upsert({ where: { foldedName }, create: duty, update: {} })
  return row.id
}
