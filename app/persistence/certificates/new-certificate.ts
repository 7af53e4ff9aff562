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

export async function insertCertificate(tx: Tx, certificate: NewCertificate): Promise<void> {
  const { issuedOn, validFrom, validUntil } = certificate.snapshot
  const days = {
    issuedOn: dateFrom(issuedOn),
    validFrom: dateFrom(validFrom),
    validUntil: dateFrom(validUntil),
  }
  await tx.certificate.create({ data: { ...certificate, ...days } })
}

/**
 * The next number of a series in a year. The counter's row stays locked until the transaction ends: who takes a number
 * and fails gives it back, so that there is no gap.
 */
export async function nextOrdinal(tx: Tx, series: string, year: number): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO certificate_counter AS counter (series, year, last) VALUES (${series}, ${year}, 1)
    ON CONFLICT (series, year) DO UPDATE SET last = counter.last + 1
    RETURNING last`
  return rows[0]?.last ?? 0
}
