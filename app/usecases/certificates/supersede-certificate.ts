import { dayOf } from '../../domain/day.ts'
import { writtenReason } from '../../domain/language/written-reason.ts'
import { isRefusal, type Outcome, type Refusal } from '../../domain/refusal.ts'
import {
  insertSupersession,
  type DecidedCertificate,
} from '../../persistence/certificates/decided-certificate.ts'
import type { Tx } from '../../persistence/client.ts'
import { recordAudits } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import {
  correctableCertificate,
  decideOnCertificate,
  notInForce,
  type Confirmed,
} from './correctable-certificate.ts'
import { issueCertificate, issuedAudit, type Issued } from './issue-certificate.ts'

export type TypedSupersession = { id: string; reason: string }

/** What replacing would do, before it is confirmed: the name as it is printed, and as it would be. */
export async function previewSupersession(
  world: PersonWorld,
  { id, reason }: TypedSupersession,
): Promise<Outcome<{ before: string; after: string; reason: string }>> {
  const certificate = await correctableCertificate(world, id)
  if (isRefusal(certificate)) return certificate
  const refusal = notReplaceable(certificate)
  if (refusal) return refusal
  const asked = writtenReason(reason, 'reason')
  if (isRefusal(asked)) return asked
  return { before: certificate.snapshot.name, after: certificate.nameToday, reason: asked.written }
}

/**
 * Issues a certificate anew under the name that its holder has today, after a spelling was put right: same completions and
 * validity, a number and day of issue of its own, signed for by the issuer of today. The old one is replaced from today on.
 * Refuses one that was revoked or replaced before, and where the name printed is the one of today.
 */
export async function supersedeCertificate(
  world: PersonWorld,
  { id, reason, password }: TypedSupersession & Confirmed,
): Promise<Outcome<Issued>> {
  const asked = await previewSupersession(world, { id, reason })
  if (isRefusal(asked)) return asked
  return decideOnCertificate(
    world,
    { id, password },
    async (tx, certificate) => notReplaceable(certificate) ?? replace(world, tx, certificate, asked.reason),
  )
}

async function replace(
  world: PersonWorld,
  tx: Tx,
  { id, number, personId, certificationId, kind, nameToday, snapshot }: DecidedCertificate,
  reason: string,
): Promise<Issued> {
  const facts = { ...snapshot, name: nameToday }
  const issued = await issueCertificate(world, tx, { personId, certificationId, kind, facts })
  const recordedAt = world.now()
  const decided = { on: dayOf(recordedAt), reason, deciderId: world.actor.personId, recordedAt }
  await insertSupersession(tx, { supersededId: id, supersedingId: issued.id, ...decided })
  const subject = { kind: 'certificate' as const, id }
  const details = { number, person: personId, by: issued.number, reasoned: true }
  await recordAudits(world, tx, [issuedAudit(issued), { action: 'certificate.superseded', subject, details }])
  return issued
}

function notReplaceable(certificate: DecidedCertificate): Refusal | null {
  const { snapshot, nameToday } = certificate
  const same = snapshot.name.normalize('NFC') === nameToday.normalize('NFC')
  return notInForce(certificate) ?? (same ? { refused: 'name-unchanged' } : null)
}
