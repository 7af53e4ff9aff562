import type { Reader, Tx } from '../client.ts'

export type NamedDuty = { id: string; name: string; foldedName: string }

/** A duty by its name, however it is spelled. */
export async function dutyByName(db: Reader, foldedName: string): Promise<NamedDuty | null> {
  const select = { id: true, name: true, foldedName: true }
  return db.duty.findUnique({ where: { foldedName }, select })
}

export async function insertDuty(tx: Tx, duty: NamedDuty): Promise<void> {
  await tx.duty.create({ data: duty })
}
