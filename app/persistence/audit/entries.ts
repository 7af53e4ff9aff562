import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { Reader } from '../client.ts'

export type StoredEntry = AuditEntry & { seq: number; hash: Uint8Array }

/** Entries in the order of their numbers, those after `seq` first. */
export async function entriesAfter(db: Reader, seq: number, count: number): Promise<StoredEntry[]> {
  const rows = await db.auditEntry.findMany({
    where: { seq: { gt: seq } },
    orderBy: { seq: 'asc' },
    take: count,
  })
  return rows.map((row) => ({
    ...row,
    seq: Number(row.seq),
    details: row.details as AuditEntry['details'],
  }))
}
