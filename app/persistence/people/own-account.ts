import type { Reader, Tx } from '../client.ts'

export type OwnAccount = {
  id: string
  passwordHash: string | null
  codeHash: string | null
  /** Has a second step that counts. */
  secured: boolean
  /** Name, staff code, phone, e-mail: what a password must not merely repeat. */
  ownWords: string[]
}

export async function accountOf(db: Reader, accountId: string): Promise<OwnAccount | null> {
  const account = await db.account.findUnique({
    where: { id: accountId },
    include: { person: true, secondStep: true },
  })
  if (!account) return null
  const { fullName, staffCode, phone, email } = account.person
  const ownWords = [fullName, staffCode, phone, email].filter((word): word is string => word !== null)
  const { id, passwordHash, codeHash, secondStep } = account
  return { id, passwordHash, codeHash, secured: Boolean(secondStep?.confirmedAt), ownWords }
}

/** Sets the password, uses up the code and ends every session. */
export async function replacePassword(tx: Tx, accountId: string, passwordHash: string): Promise<void> {
  const data = { passwordHash, codeHash: null, codeExpiresAt: null }
  await tx.account.update({ where: { id: accountId }, data })
  await tx.session.deleteMany({ where: { accountId } })
}
