import type { Db } from '../client.ts'

/** Puts a code in the place of the password and ends every session; answers the staff code to sign in with. */
export async function replaceByCode(
  db: Db,
  accountId: string,
  code: { codeHash: string; codeExpiresAt: Date },
): Promise<string> {
  const [account] = await db.$transaction([
    db.account.update({
      where: { id: accountId },
      data: { passwordHash: null, ...code },
      include: { person: { select: { staffCode: true } } },
    }),
    db.session.deleteMany({ where: { accountId } }),
  ])
  return account.person.staffCode
}
