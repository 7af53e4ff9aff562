import type { Db, Reader, Tx } from '../client.ts'

export type StoredSetupCode = { codeHash: string; expiresAt: Date; createdAt: Date }

/** Puts a new code in the place of the one before: only what was printed last opens. */
export async function replaceSetupCode(db: Db, code: StoredSetupCode): Promise<void> {
  await db.setupCode.upsert({ where: { id: 1 }, create: code, update: code })
}

/** The hash of the code in force, null where there is none or its time is over. */
export async function setupCodeHash(db: Reader, now: Date): Promise<string | null> {
  const code = await db.setupCode.findFirst({ where: { expiresAt: { gt: now } } })
  return code?.codeHash ?? null
}

export async function removeSetupCode(tx: Tx): Promise<void> {
  await tx.setupCode.deleteMany()
}
