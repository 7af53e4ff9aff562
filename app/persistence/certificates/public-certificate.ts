import { maskedName } from '../../domain/certificates/masked-name.ts'
import { isPublicId } from '../../domain/certificates/public-id.ts'
import type { CertificateFacts } from '../../domain/certificates/state.ts'
import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { certificateSelect, knownCertificate } from './certificate-facts.ts'

/** What anybody may know of a certificate: no full name, no unit. */
export type PublicCertificate = {
  id: string
  number: string
  maskedName: string
  certification: string
  issuedOn: Day
  facts: CertificateFacts
  /** Number of the certificate that replaces or will replace it. */
  supersededBy: string | null
}

export async function publicCertificate(db: Reader, id: string): Promise<PublicCertificate | null> {
  if (!isPublicId(id)) return null
  const row = await db.certificate.findFirst({ where: { id, retractedAt: null }, select: certificateSelect })
  if (!row) return null
  const { number, snapshot, facts, supersededBy } = knownCertificate(row)
  const { name, certification, issuedOn } = snapshot
  return { id, number, maskedName: maskedName(name), certification, issuedOn, facts, supersededBy }
}
