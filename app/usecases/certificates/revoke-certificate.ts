import { revocationKinds } from '../../domain/certificates/correcting.ts'
import { dayOf } from '../../domain/day.ts'
import { writtenReason } from '../../domain/language/written-reason.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { insertRevocation } from '../../persistence/certificates/decided-certificate.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import {
  correctableCertificate,
  decideOnCertificate,
  notInForce,
  type Confirmed,
} from './correctable-certificate.ts'

export type TypedRevocation = { id: string; kind: string; reason: string }

/** What revoking would do, before it is confirmed. */
export async function previewRevocation(world: PersonWorld, { id, ...typed }: TypedRevocation) {
  const certificate = await correctableCertificate(world, id)
  if (isRefusal(certificate)) return certificate
  return notInForce(certificate) ?? askedRevocation(typed)
}

/**
 * Revokes a certificate from today on: it counts no more, is shown as revoked wherever it is checked, and is not earned again
 * from the same completions. Refuses one that was revoked or replaced before.
 */
export async function revokeCertificate(
  world: PersonWorld,
  { id, kind, reason, password }: TypedRevocation & Confirmed,
): Promise<Outcome<{ number: string }>> {
  const asked = await previewRevocation(world, { id, kind, reason })
  if (isRefusal(asked)) return asked
  return decideOnCertificate(world, { id, password }, async (tx, certificate) => {
    const refusal = notInForce(certificate)
    if (refusal) return refusal
    const { number, personId: person } = certificate
    const recordedAt = world.now()
    const decided = { on: dayOf(recordedAt), deciderId: world.actor.personId, recordedAt }
    await insertRevocation(tx, { certificateId: id, ...asked, ...decided })
    const subject = { kind: 'certificate' as const, id }
    const details = { number, person, kind: asked.kind, reasoned: true }
    await recordAudit(world, tx, { action: 'certificate.revoked', subject, details })
    return { number }
  })
}

function askedRevocation(typed: Pick<TypedRevocation, 'kind' | 'reason'>) {
  const kind = revocationKinds.find((one) => one === typed.kind)
  if (!kind) return { refused: 'invalid-input' as const, field: 'revocationKind' }
  const reason = writtenReason(typed.reason, 'reason')
  return isRefusal(reason) ? reason : { kind, reason: reason.written }
}
