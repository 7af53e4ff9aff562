import type { Reader, Tx } from '../client.ts'
import { isUuid } from '../is-uuid.ts'

/** Whether anybody at all can sign in. */
export async function anyAccount(db: Reader): Promise<boolean> {
  return (await db.account.count({ take: 1 })) > 0
}

export async function accountIdOf(db: Reader, personId: string): Promise<string | null> {
  if (!isUuid(personId)) return null
  return (await db.account.findUnique({ where: { personId } }))?.id ?? null
}

/** Until the transaction ends, whoever else wants to hold the account waits. */
export async function holdAccount(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT FROM account WHERE id = ${id}::uuid FOR NO KEY UPDATE`
}
