import type { Snapshot } from '../../domain/certificates/snapshot.ts'
import type { Tx } from '../client.ts'
import { dateFrom } from '../day.ts'

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

export async function insertCertificates(tx: Tx, certificates: NewCertificate[]): Promise<void> {
  const data = certificates.map((certificate) => {
    const { issuedOn, validFrom, validUntil } = certificate.snapshot
    const days = { issuedOn: dateFrom(issuedOn), validFrom: dateFrom(validFrom) }
    return { ...certificate, ...days, validUntil: dateFrom(validUntil) }
  })
  await tx.certificate.createMany({ data })
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
