import type { Tx } from '../client.ts'
import type { ChangeKind } from '../generated/enums.ts'

const kinds = ['units_import', 'reorganisation'] as const satisfies ChangeKind[]
export type UnitChangeKind = (typeof kinds)[number]

/** What kind of change of units this is, while it is not undone. What a roster made of people is not dated, and stays. */
export async function openUnitChange(tx: Tx, id: string): Promise<UnitChangeKind | null> {
  const where = { id, undoneAt: null, kind: { in: [...kinds] } }
  const change = await tx.change.findFirst({ where, select: { kind: true } })
  return kinds.find((kind) => kind === change?.kind) ?? null
}
