import type { Db, Reader } from '../client.ts'

export type OwnAccount = {
  id: string
  passwordHash: string | null
  codeHash: string | null
  /** Name, staff code, phone, e-mail: what a password must not merely repeat. */
  ownWords: string[]
}

export async function accountOf(db: Reader, accountId: string): Promise<OwnAccount | null> {
  const account = await db.account.findUnique({ where: { id: accountId }, include: { person: true } })
  if (!account) return null
  const { fullName, staffCode, phone, email } = account.person
  const ownWords = [fullName, staffCode, phone, email].filter((word): word is string => word !== null)
  return { id: account.id, passwordHash: account.passwordHash, codeHash: account.codeHash, ownWords }
}

/** Sets the password, uses up the code and ends every session, all at once. */
export async function replacePassword(db: Db, accountId: string, passwordHash: string): Promise<void> {
  await db.$transaction([
    db.account.update({
      where: { id: accountId },
      data: { passwordHash, codeHash: null, codeExpiresAt: null },
    }),
    db.session.deleteMany({ where: { accountId } }),
  ])
}
