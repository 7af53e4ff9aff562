import type { Tx } from '../client.ts'

/** Whether there is such a change of units and it is not undone. What a roster made of people is not dated, and stays. */
export async function isOpenUnitChange(tx: Tx, id: string): Promise<boolean> {
  const kind = { in: ['units_import' as const, 'reorganisation' as const] }
  return (await tx.change.count({ where: { id, undoneAt: null, kind } })) > 0
}
