import type { Tx } from '../client.ts'

/** Whether there is such a change and it is not undone. */
export async function isOpenChange(tx: Tx, id: string): Promise<boolean> {
  return (await tx.change.count({ where: { id, undoneAt: null } })) > 0
}
