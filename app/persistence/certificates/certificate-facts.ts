import { snapshotFrom, type Snapshot } from '../../domain/certificates/snapshot.ts'
import type { CertificateFacts } from '../../domain/certificates/state.ts'
import { dayFrom } from '../day.ts'
import type { Prisma } from '../generated/client.ts'

const inForce = {
  where: { retractedAt: null },
  orderBy: { on: 'asc' },
  take: 1,
} as const

/** What every reader of certificates selects. */
export const certificateSelect = {
  id: true,
  number: true,
  snapshot: true,
  payload: true,
  keyId: true,
  signature: true,
  validFrom: true,
  validUntil: true,
  revocations: { ...inForce, select: { on: true } },
  supersededBy: { ...inForce, select: { on: true, superseding: { select: { number: true } } } },
} satisfies Prisma.CertificateSelect

type Row = Prisma.CertificateGetPayload<{ select: typeof certificateSelect }>

/** A certificate with the facts that decide on its state. */
export type KnownCertificate = {
  id: string
  number: string
  snapshot: Snapshot
  code: { key: string; payload: string; signature: string }
  facts: CertificateFacts
  /** Number of the certificate that replaces it. */
  supersededBy: string | null
}

export function knownCertificate(row: Row): KnownCertificate {
  const { id, number, payload, keyId, signature } = row
  const [revocation, supersession] = [row.revocations[0], row.supersededBy[0]]
  const facts = {
    validFrom: dayFrom(row.validFrom),
    validUntil: dayFrom(row.validUntil),
    revokedOn: dayFrom(revocation?.on ?? null),
    supersededOn: dayFrom(supersession?.on ?? null),
  }
  const code = { key: keyId, payload, signature }
  const supersededBy = supersession?.superseding.number ?? null
  return { id, number, snapshot: snapshotFrom(row.snapshot), code, facts, supersededBy }
}
