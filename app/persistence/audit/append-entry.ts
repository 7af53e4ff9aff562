import { createHash } from 'node:crypto'
import { canonical, hashed, type AuditEntry } from '../../domain/audit/entry.ts'
import type { Tx } from '../client.ts'

/** Any number that no other advisory lock of ours has. */
const CHAIN = 7_305_001

/**
 * Appends an entry in the transaction of what it tells of. Whoever appends holds the chain until the transaction ends, so
 * it comes last in it, after every other lock.
 */
export async function appendEntry(tx: Tx, entry: AuditEntry): Promise<void> {
  const { at, actorKind, actorId, action, subjectKind, subjectId, details, address } = entry
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN})`
  await tx.$executeRaw`
    INSERT INTO audit_entry (seq, at, actor_kind, actor_id, action, subject_kind, subject_id, details, address, hash)
    SELECT next.seq, ${at}::timestamptz, ${actorKind}, ${actorId}::uuid, ${action}, ${subjectKind}, ${subjectId},
      ${JSON.stringify(details)}::jsonb, ${address},
      sha256(next.previous || convert_to(next.seq || E'\n' || ${canonical(entry)}, 'UTF8'))
    FROM (SELECT coalesce(max(seq), 0) + 1 AS seq,
      coalesce((SELECT hash FROM audit_entry ORDER BY seq DESC LIMIT 1), '') AS previous FROM audit_entry) next`
}

/** Appends many, in their order: what is done to a whole list of people. */
export async function appendEntries(tx: Tx, entries: AuditEntry[]): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN})`
  const last = await tx.auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
  let seq = Number(last?.seq ?? 0)
  let hash = Buffer.from(last?.hash ?? [])
  const data = entries.map((entry) => {
    seq += 1
    hash = createHash('sha256')
      .update(hash)
      .update(hashed(seq, canonical(entry)))
      .digest()
    return { ...entry, seq, hash: new Uint8Array(hash) }
  })
  await tx.auditEntry.createMany({ data })
}
