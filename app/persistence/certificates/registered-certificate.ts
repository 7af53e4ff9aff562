import type { RevocationKind } from '../../domain/certificates/correcting.ts'
import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { Reader } from '../client.ts'
import { dayFrom } from '../day.ts'
import { inReachSql, reachSql } from '../people/manageable.ts'
import { certificateSelect, knownCertificate, type KnownCertificate } from './certificate-facts.ts'

type Deed = { at: Date; by: string | null }
type OtherCertificate = { id: string; number: string }

/** What has happened to a certificate, and by whom; nobody named: the operator of the server, or it happened by itself. */
export type CertificateEvent =
  | (Deed & { event: 'issued' })
  | (Deed & { event: 'drawn' })
  | (Deed & { event: 'revoked'; on: Day; kind: RevocationKind; reason: string })
  | (Deed & { event: 'unrevoked' })
  | (Deed & { event: 'superseded'; on: Day; reason: string; other: OtherCertificate })
  | (Deed & { event: 'supersedes'; on: Day; reason: string; other: OtherCertificate })

export type RegisteredCertificate = KnownCertificate & {
  personId: string
  staffCode: string
  nameToday: string
  events: CertificateEvent[]
}

const name = { select: { fullName: true } } as const
const decision = { on: true, reason: true, recordedAt: true, retractedAt: true, decider: name } as const
const other = { select: { id: true, number: true } } as const

/** One certificate with its history, for those whose roles reach its holder today; to others there is none. */
export async function registeredCertificate(
  { roles, today }: { roles: readonly HeldRole[]; today: Day },
  db: Reader,
  id: string,
): Promise<RegisteredCertificate | null> {
  const reached = await db.$queryRaw<object[]>`
    WITH RECURSIVE ${reachSql(roles, today)}
    SELECT c.id FROM certificate c JOIN person n ON n.id = c.person_id
    WHERE c.id = ${id} AND c.retracted_at IS NULL AND ${inReachSql('n', roles, today)}`
  if (reached.length === 0) return null
  const row = await db.certificate.findUniqueOrThrow({
    where: { id },
    select: {
      ...certificateSelect,
      recordedAt: true,
      person: { select: { id: true, staffCode: true, fullName: true } },
      pdf: { select: { drawnAt: true } },
    },
  })
  const { id: personId, staffCode, fullName: nameToday } = row.person
  const drawn = row.pdf ? [{ event: 'drawn' as const, at: row.pdf.drawnAt, by: null }] : []
  const events: CertificateEvent[] = [
    { event: 'issued', at: row.recordedAt, by: await issuerOf(db, id) },
    ...[...drawn, ...(await revocationsOf(db, id)), ...(await replacementsOf(db, id))].sort(
      (one, next) => one.at.getTime() - next.at.getTime(),
    ),
  ]
  return { ...knownCertificate(row), personId, staffCode, nameToday, events }
}

/** Who did that of which the certificate came, as the audit log has it. */
async function issuerOf(db: Reader, id: string): Promise<string | null> {
  const subject = { subjectKind: 'certificate', subjectId: id, action: 'certificate.issued' }
  const entry = await db.auditEntry.findFirst({ where: subject, select: { actorId: true } })
  if (!entry?.actorId) return null
  const person = await db.person.findUnique({ where: { id: entry.actorId }, ...name })
  return person?.fullName ?? null
}

async function revocationsOf(db: Reader, certificateId: string): Promise<CertificateEvent[]> {
  const found = await db.revocation.findMany({
    where: { certificateId },
    select: { ...decision, kind: true, retractor: name },
  })
  return found.flatMap(({ on, kind, reason, recordedAt: at, decider, retractedAt, retractor }) => [
    {
      ...{ event: 'revoked' as const, at, by: decider?.fullName ?? null },
      ...{ on: dayFrom(on), kind: kind as RevocationKind, reason },
    },
    ...(retractedAt
      ? [{ event: 'unrevoked' as const, at: retractedAt, by: retractor?.fullName ?? null }]
      : []),
  ])
}

async function replacementsOf(db: Reader, id: string): Promise<CertificateEvent[]> {
  const found = await db.supersession.findMany({
    where: { OR: [{ supersededId: id }, { supersedingId: id }], retractedAt: null },
    select: { ...decision, supersededId: true, superseded: other, superseding: other },
  })
  return found.map(({ on, reason, recordedAt: at, decider, supersededId, superseded, superseding }) => ({
    ...{ at, by: decider?.fullName ?? null, on: dayFrom(on), reason },
    ...(supersededId === id
      ? { event: 'superseded' as const, other: superseding }
      : { event: 'supersedes' as const, other: superseded }),
  }))
}
