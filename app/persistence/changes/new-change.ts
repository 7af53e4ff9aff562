import type { Day } from '../../domain/day.ts'
import type { Tx } from '../client.ts'
import { dateFrom } from '../day.ts'
import type { ChangeKind } from '../generated/enums.ts'

export type NewChange = {
  kind: ChangeKind
  on: Day
  file: { name: string; sha256: string } | null
  resolution: string | null
  summary: Record<string, number>
  /** The reorganisation after which a settlement says where people go. */
  settlesId?: string
  /** Null: the operator of the command line. */
  byPersonId: string | null
  recordedAt: Date
}

export async function insertChange(tx: Tx, change: NewChange): Promise<string> {
  const { on, file, ...rest } = change
  const data = { ...rest, on: dateFrom(on), fileName: file?.name ?? null, sha256: file?.sha256 ?? null }
  const { id } = await tx.change.create({ data })
  return id
}
