import type { Tx } from '../client.ts'

/** Puts a code in the place of the password and ends every session; answers the staff code to sign in with. */
export async function replaceByCode(
  tx: Tx,
  accountId: string,
  code: { codeHash: string; codeExpiresAt: Date },
): Promise<string> {
  const account = await tx.account.update({
    where: { id: accountId },
    data: { passwordHash: null, ...code },
    include: { person: { select: { staffCode: true } } },
  })
  await tx.session.deleteMany({ where: { accountId } })
  return account.person.staffCode
}
