import type { Tx } from '../client.ts'

/** Shuts an account and ends every session; answers whether it was open. */
export async function suspend(tx: Tx, personId: string, now: Date): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { personId, suspendedAt: null },
    data: { suspendedAt: now },
  })
  await tx.session.deleteMany({ where: { account: { personId } } })
  return count > 0
}

/** Opens an account again; answers whether it was shut. */
export async function reinstate(tx: Tx, personId: string): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { personId, suspendedAt: { not: null } },
    data: { suspendedAt: null },
  })
  return count > 0
}
