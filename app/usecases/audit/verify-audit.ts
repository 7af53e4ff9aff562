import { createHash } from 'node:crypto'
import { canonical, hashed } from '../../domain/audit/entry.ts'
import { entriesAfter, type StoredEntry } from '../../persistence/audit/entries.ts'
import type { Reader } from '../../persistence/client.ts'

const AT_ONCE = 2_000

/** Where the chain stands: its last number and hash. Written down elsewhere, it shows whether the end was cut off. */
export type AuditHead = { seq: number; hash: string }

export type AuditVerdict = {
  entries: number
  head: AuditHead | null
  /** The first entry that does not hold: it was altered, or the one before it is gone. Null: all hold. */
  broken: { seq: number; why: 'altered' | 'missing' } | null
}

/** Goes through the whole audit log and checks every link of its chain. */
export async function verifyAudit(db: Reader): Promise<AuditVerdict> {
  let head: AuditHead | null = null
  for (;;) {
    const batch: StoredEntry[] = await entriesAfter(db, head?.seq ?? 0, AT_ONCE)
    for (const entry of batch) {
      const why = faultOf(entry, head)
      if (why) return { entries: head?.seq ?? 0, head, broken: { seq: entry.seq, why } }
      head = { seq: entry.seq, hash: Buffer.from(entry.hash).toString('hex') }
    }
    if (batch.length < AT_ONCE) return { entries: head?.seq ?? 0, head, broken: null }
  }
}

function faultOf(entry: StoredEntry, before: AuditHead | null): 'altered' | 'missing' | null {
  if (entry.seq !== (before?.seq ?? 0) + 1) return 'missing'
  const previous = Buffer.from(before?.hash ?? '', 'hex')
  const hash = createHash('sha256')
    .update(previous)
    .update(hashed(entry.seq, canonical(entry)))
    .digest()
  return hash.equals(entry.hash) ? null : 'altered'
}
