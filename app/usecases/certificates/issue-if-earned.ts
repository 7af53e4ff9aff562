import { toBase64Url } from '../../domain/certificates/base64url.ts'
import { encodePayload } from '../../domain/certificates/code.ts'
import { earnedBy, type Earned } from '../../domain/certificates/earning.ts'
import { formatNumber, seriesOf, yearOf } from '../../domain/certificates/number.ts'
import type { Snapshot } from '../../domain/certificates/snapshot.ts'
import { unitWithParent } from '../../domain/certificates/unit-name.ts'
import { dayOf, type Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import {
  earningsOf,
  lockEarnings,
  namedPerson,
  type CertificationEarning,
} from '../../persistence/certificates/earnings.ts'
import { issuerOf } from '../../persistence/certificates/issuer.ts'
import { insertCertificate, nextOrdinal } from '../../persistence/certificates/new-certificate.ts'
import type { Tx } from '../../persistence/client.ts'
import { signCode } from '../../signing/ed25519.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { signingKey } from './signing-key.ts'

const ID_BYTES = 16

/**
 * Issues what the completion of a course on a day has earned, once, in the transaction of that completion. Two courses
 * completed at the same time wait for and see each other. Answers the certificate issued, the
 * first where there are several.
 */
export async function issueIfEarned(
  world: World,
  tx: Tx,
  personId: string,
  courseId: string,
  on: Day,
): Promise<{ id: string } | null> {
  await lockEarnings(tx, personId)
  const issued: { id: string; number: string }[] = []
  for (const certification of await earningsOf(tx, personId, courseId)) {
    const earned = earnedBy(certification)
    if (earned) issued.push(await issue(world, tx, { personId, certification, earned, on }))
  }
  for (const { id, number } of issued) {
    const subject = { kind: 'certificate' as const, id }
    const details = { number, person: personId }
    await recordAudit(world, tx, { action: 'certificate.issued', subject, details })
  }
  return issued[0] ?? null
}

type Issue = { personId: string; certification: CertificationEarning; earned: Earned; on: Day }

async function issue(world: World, tx: Tx, { personId, certification, earned, on }: Issue) {
  const { numberSuffix, ...issuer } = (await issuerOf(tx)) ?? text.certificates.issuerNotSet
  const person = await namedPerson(tx, personId, on)
  const snapshot: Snapshot = {
    name: person.fullName,
    unit: unitWithParent(person.unit, person.parent),
    certification: certification.title,
    hours: certification.hours,
    issuedOn: dayOf(world.now()),
    issuer,
    ...earned,
  }
  const id = toBase64Url(world.random(ID_BYTES))
  const key = await signingKey(world, tx)
  const series = seriesOf(certification.series, numberSuffix)
  const year = yearOf(snapshot.issuedOn)
  const ordinal = await nextOrdinal(tx, series, year)
  const number = formatNumber(ordinal, year, series)
  const payload = encodePayload({ ...snapshot, id, number, unit: snapshot.unit ?? '' })
  const signature = signCode({ key: key.id, payload }, key.privateKey)
  const { certificationId } = certification
  await insertCertificate(tx, {
    ...{ id, number, series, year, ordinal, personId, certificationId, snapshot },
    ...{ payload, keyId: key.id, signature, recordedAt: world.now() },
  })
  return { id, number }
}
