import type { Reader, Tx } from '../client.ts'

export type NamedDuty = { id: string; name: string; foldedName: string }

/** A duty by its name, however it is spelled. */
export async function dutyByName(db: Reader, foldedName: string): Promise<NamedDuty | null> {
  const select = { id: true, name: true, foldedName: true }
  return db.duty.findUnique({ where: { foldedName }, select })
}

/** The names of duties by their keys. */
export async function namesOfDuties(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await db.duty.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(found.map(({ id, name }) => [id, name]))
}

export async function insertDuty(tx: Tx, duty: NamedDuty): Promise<void> {
  await tx.duty.create({ data: duty })
}
