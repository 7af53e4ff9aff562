import type { Snapshot } from '../../domain/certificates/snapshot.ts'
import type { Tx } from '../client.ts'

export type NewCertificate = {
  id: string
  number: string
  series: string
  year: number
  ordinal: number
  personId: string
  certificationId: string
  snapshot: Snapshot
  payload: string
  keyId: string
  signature: string
  recordedAt: Date
}

/** One value for all of them: many rows of many values each take the client longer than the database. */
export async function insertCertificates(tx: Tx, certificates: NewCertificate[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO certificate (id, number, series, year, ordinal, person_id, certification_id, snapshot, payload, key_id,
      signature, issued_on, valid_from, valid_until, recorded_at)
    SELECT c.id, c.number, c.series, c.year, c.ordinal, c."personId", c."certificationId", c.snapshot, c.payload, c."keyId",
      c.signature, (c.snapshot->>'issuedOn')::date, (c.snapshot->>'validFrom')::date, (c.snapshot->>'validUntil')::date,
      c."recordedAt"
    FROM jsonb_to_recordset(${JSON.stringify(certificates)}::jsonb) AS c(id text, number text, series text, year int,
      ordinal int, "personId" uuid, "certificationId" uuid, snapshot jsonb, payload text, "keyId" text, signature text,
      "recordedAt" timestamptz)`
}

/**
 * The next numbers of a year, as many of each series as are wanted; they are taken by asking for one after the other. The rows
 * of the counters stay locked until the transaction ends: who takes numbers and fails gives them back, so that there is no
 * gap. Everybody locks them in the order of the series.
 */
export async function nextOrdinals(
  tx: Tx,
  wanted: ReadonlyMap<string, number>,
  year: number,
): Promise<(series: string) => number> {
  const next = new Map<string, number>()
  for (const [series, count] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows = await tx.$queryRaw<{ last: number }[]>`
      INSERT INTO certificate_counter AS counter (series, year, last) VALUES (${series}, ${year}, ${count})
      ON CONFLICT (series, year) DO UPDATE SET last = counter.last + ${count}
      RETURNING last`
    next.set(series, (rows[0]?.last ?? 0) - count + 1)
  }
  return (series) => {
    const ordinal = next.get(series) ?? 0
    next.set(series, ordinal + 1)
    return ordinal
  }
}
