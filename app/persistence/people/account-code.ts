import type { Tx } from '../client.ts'

export type LoginCode = { codeHash: string; codeExpiresAt: Date }

/**
 * Puts a code in the place of the password and ends every session; somebody without an account gets one. Answers the
 * staff code to sign in with, null where there is no such person.
 */
export async function replaceByCode(
  tx: Tx,
  personId: string,
  code: LoginCode,
  now: Date,
): Promise<string | null> {
  const person = await tx.person.findUnique({ where: { id: personId, withdrawnAt: null } })
  if (!person) return null
  const account = await tx.account.upsert({
    where: { personId },
    create: { personId, ...code, createdAt: now },
    update: { passwordHash: null, ...code },
  })
  await tx.session.deleteMany({ where: { accountId: account.id } })
  return person.staffCode
}
