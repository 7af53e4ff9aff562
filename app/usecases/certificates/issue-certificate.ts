import { toBase64Url } from '../../domain/certificates/base64url.ts'
import { encodePayload } from '../../domain/certificates/code.ts'
import { formatNumber, seriesOf, yearOf } from '../../domain/certificates/number.ts'
import type { Snapshot } from '../../domain/certificates/snapshot.ts'
import { dayOf } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { issuerOf } from '../../persistence/certificates/issuer.ts'
import { insertCertificate, nextOrdinal } from '../../persistence/certificates/new-certificate.ts'
import type { Tx } from '../../persistence/client.ts'
import { signCode } from '../../signing/ed25519.ts'
import { recordAudits } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { signingKey } from './signing-key.ts'

const ID_BYTES = 16

export type Issue = {
  personId: string
  certificationId: string
  /** Kind of document, from which the series is made: `GCN`. */
  kind: string
  /** All that the certificate says but by whom and when it is issued: that is the issuer of today, and today. */
  facts: Omit<Snapshot, 'issuedOn' | 'issuer'>
}

export type Issued = { id: string; number: string; personId: string }

/**
 * Issues one certificate today: numbered, signed and kept, in the transaction of the fact that it is issued for. Its number
 * is taken for good when that transaction ends. Several are issued in the order of their kinds, so that everybody waits for
 * numbers in the same order; the audit log, which everybody waits for last, is told by {@link recordIssued}.
 */
export async function issueCertificate(world: World, tx: Tx, issue: Issue): Promise<Issued> {
  const { personId, certificationId, kind, facts } = issue
  const { numberSuffix, ...issuer } = (await issuerOf(tx)) ?? text.certificates.issuerNotSet
  const snapshot: Snapshot = { ...facts, issuedOn: dayOf(world.now()), issuer }
  const id = toBase64Url(world.random(ID_BYTES))
  const key = await signingKey(world, tx)
  const series = seriesOf(kind, numberSuffix)
  const year = yearOf(snapshot.issuedOn)
  const ordinal = await nextOrdinal(tx, series, year)
  const number = formatNumber(ordinal, year, series)
  const payload = encodePayload({ ...snapshot, id, number, unit: snapshot.unit ?? '' })
  const signature = signCode({ key: key.id, payload }, key.privateKey)
  await insertCertificate(tx, {
    ...{ id, number, series, year, ordinal, personId, certificationId, snapshot },
    ...{ payload, keyId: key.id, signature, recordedAt: world.now() },
  })
  return { id, number, personId }
}

/** Tells the audit log what a transaction issued, when it has issued all. */
export async function recordIssued(world: World, tx: Tx, issued: Issued[]): Promise<void> {
  const audits = issued.map(({ id, number, personId }) => ({
    action: 'certificate.issued' as const,
    subject: { kind: 'certificate' as const, id },
    details: { number, person: personId },
  }))
  if (audits.length > 0) await recordAudits(world, tx, audits)
}
