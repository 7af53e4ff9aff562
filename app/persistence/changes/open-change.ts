import type { Day } from '../../domain/day.ts'
import type { Tx } from '../client.ts'
import { dayFrom } from '../day.ts'
import type { ChangeKind } from '../generated/enums.ts'

const kinds = ['units_import', 'reorganisation', 'settlement'] as const satisfies ChangeKind[]
export type UnitChangeKind = (typeof kinds)[number]

/** What kind of change of units this is, while it is not undone. What a roster made of people is not dated, and stays. */
export async function openUnitChange(tx: Tx, id: string): Promise<UnitChangeKind | null> {
  const where = { id, undoneAt: null, kind: { in: [...kinds] } }
  const change = await tx.change.findFirst({ where, select: { kind: true } })
  return kinds.find((kind) => kind === change?.kind) ?? null
}

/** The day of a reorganisation that is not undone. */
export async function openReorganisation(tx: Tx, id: string): Promise<Day | null> {
  const where = { id, undoneAt: null, kind: 'reorganisation' as const }
  const change = await tx.change.findFirst({ where, select: { on: true } })
  return change && dayFrom(change.on)
}
