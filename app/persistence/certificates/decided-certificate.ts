import type { Day } from '../../domain/day.ts'
import type { RevocationKind } from '../../domain/certificates/correcting.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom } from '../day.ts'
import { certificateSelect, knownCertificate, type KnownCertificate } from './certificate-facts.ts'

/** A certificate with what is asked when somebody decides on it. */
export type DecidedCertificate = KnownCertificate & {
  personId: string
  certificationId: string
  /** Kind of document of its certification, of which its series was made. */
  kind: string
  /** What its holder is called today. */
  nameToday: string
}

/** Whoever has gone for good has no certificates that somebody decides on. */
export async function decidedCertificate(db: Reader, id: string): Promise<DecidedCertificate | null> {
  const row = await db.certificate.findFirst({
    where: { id, retractedAt: null, person: { withdrawnAt: null } },
    select: {
      ...certificateSelect,
      ...{ personId: true, certificationId: true },
      certification: { select: { series: true } },
      person: { select: { fullName: true } },
    },
  })
  if (!row) return null
  const { personId, certificationId, certification, person } = row
  return {
    ...knownCertificate(row),
    ...{ personId, certificationId, kind: certification.series, nameToday: person.fullName },
  }
}

/** From which day on, why, by whom (null: the operator), and when it is recorded. */
type Decision = { on: Day; reason: string; deciderId: string | null; recordedAt: Date }

export async function insertRevocation(
  tx: Tx,
  { on, ...decision }: Decision & { certificateId: string; kind: RevocationKind },
): Promise<void> {
  await tx.revocation.create({ data: { ...decision, on: dateFrom(on) } })
}

/** Takes back that a certificate was revoked: it never counts as that again, and what was known then stays known. */
export async function retractRevocations(
  tx: Tx,
  certificateId: string,
  { retractorId, retractedAt }: { retractorId: string | null; retractedAt: Date },
): Promise<void> {
  await tx.revocation.updateMany({
    where: { certificateId, retractedAt: null },
    data: { retractorId, retractedAt },
  })
}

/** Whether training was taken back for which a certificate was issued. */
export async function restsOnRetracted(tx: Tx, certificateId: string): Promise<boolean> {
  const found = await tx.$queryRaw<object[]>`
    SELECT d.id FROM certificate c JOIN completion d ON d.person_id = c.person_id AND d.retracted_at IS NOT NULL
      AND jsonb_path_query_array(c.snapshot, '$.courses[*].completionId') ? d.id::text
    WHERE c.id = ${certificateId} LIMIT 1`
  return found.length > 0
}

export async function insertSupersession(
  tx: Tx,
  { on, ...decision }: Decision & { supersededId: string; supersedingId: string },
): Promise<void> {
  await tx.supersession.create({ data: { ...decision, on: dateFrom(on) } })
}
