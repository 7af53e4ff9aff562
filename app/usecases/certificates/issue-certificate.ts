import { toBase64Url } from '../../domain/certificates/base64url.ts'
import { encodePayload } from '../../domain/certificates/code.ts'
import { formatNumber, seriesOf, yearOf } from '../../domain/certificates/number.ts'
import type { Snapshot } from '../../domain/certificates/snapshot.ts'
import { dayOf } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { issuerOf } from '../../persistence/certificates/issuer.ts'
import { insertCertificates, nextOrdinals } from '../../persistence/certificates/new-certificate.ts'
import type { Tx } from '../../persistence/client.ts'
import { codeSigner } from '../../signing/code-signer.ts'
import { recordAudits, type Audited } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { papersOfToday } from './papers-of-today.ts'
import { signingKey } from './signing-key.ts'

const ID_BYTES = 16

export type Issue = {
  personId: string
  certificationId: string
  /** Kind of document, from which the series is made: `GCN`. */
  kind: string
  /** All that the certificate says but by whom, when and on which paper it is issued: the issuer of today, today, today's. */
  facts: Omit<Snapshot, 'issuedOn' | 'issuer' | 'paper'>
}

export type Issued = { id: string; number: string; personId: string }

/** Issues one certificate: see {@link issueCertificates}. */
export async function issueCertificate(world: World, tx: Tx, issue: Issue): Promise<Issued> {
  const [issued] = await issueCertificates(world, tx, [issue])
  if (!issued) throw new Error('a certificate that is to be issued was not')
  return issued
}

/**
 * Issues certificates today: numbered, signed and kept, in the transaction of the facts that they are issued for, and answers
 * them in their order. Their numbers are taken for good when that transaction ends, and in the order of their series, so that
 * everybody waits for numbers in the same order: a transaction issues all that it issues at once. The audit log, which
 * everybody waits for last, is told by {@link recordIssued}.
 */
export async function issueCertificates(world: World, tx: Tx, issues: Issue[]): Promise<Issued[]> {
  const { numberSuffix, ...issuer } = (await issuerOf(tx)) ?? text.certificates.issuerNotSet
  const issuedOn = dayOf(world.now())
  const year = yearOf(issuedOn)
  const certifications = issues.map(({ certificationId }) => certificationId)
  const paperOf = await papersOfToday(world, tx, issuer, certifications)
  const key = await signingKey(world, tx)
  const signed = codeSigner(key.privateKey)
  const inSeries = issues.map((issue) => ({ ...issue, series: seriesOf(issue.kind, numberSuffix) }))
  const next = await nextOrdinals(tx, countedBy(inSeries.map(({ series }) => series)), year)
  const certificates = inSeries.map(({ personId, certificationId, series, facts }) => {
    const snapshot: Snapshot = { ...facts, issuedOn, ...paperOf(certificationId) }
    const id = toBase64Url(world.random(ID_BYTES))
    const ordinal = next(series)
    const number = formatNumber(ordinal, year, series)
    const payload = encodePayload({ ...snapshot, id, number, unit: snapshot.unit ?? '' })
    const signature = signed({ key: key.id, payload })
    return {
      ...{ id, number, series, year, ordinal, personId, certificationId, snapshot },
      ...{ payload, keyId: key.id, signature, recordedAt: world.now() },
    }
  })
  await insertCertificates(tx, certificates)
  return certificates.map(({ id, number, personId }) => ({ id, number, personId }))
}

function countedBy(names: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Tells the audit log what a transaction issued, when it has issued all. */
export async function recordIssued(world: World, tx: Tx, issued: Issued[]): Promise<void> {
  if (issued.length > 0) await recordAudits(world, tx, issued.map(issuedAudit))
}

/** What the audit log is told of one. */
export function issuedAudit({ id, number, personId: person }: Issued): Audited {
  return { action: 'certificate.issued', subject: { kind: 'certificate', id }, details: { number, person } }
}
