import type { Reader } from '../client.ts'
import { certificateSelect, knownCertificate, type KnownCertificate } from './certificate-facts.ts'

/** All certificates of the person who asks, the newest first. */
export async function ownCertificates(personId: string, db: Reader): Promise<KnownCertificate[]> {
  const rows = await db.certificate.findMany({
    where: { personId, retractedAt: null },
    orderBy: [{ issuedOn: 'desc' }, { recordedAt: 'desc' }],
    select: certificateSelect,
  })
  return rows.map(knownCertificate)
}

/** One certificate of the person who asks; null for anybody else's. */
export async function ownCertificate(
  personId: string,
  db: Reader,
  id: string,
): Promise<KnownCertificate | null> {
  const row = await db.certificate.findFirst({
    where: { id, personId, retractedAt: null },
    select: certificateSelect,
  })
  return row && knownCertificate(row)
}
