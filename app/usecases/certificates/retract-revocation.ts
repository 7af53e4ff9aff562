import type { Outcome } from '../../domain/refusal.ts'
import { restsOnRetracted, retractRevocations } from '../../persistence/certificates/decided-certificate.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import { decideOnCertificate, type Confirmed } from './correctable-certificate.ts'

/**
 * Takes back a revocation that was entered by mistake: the certificate counts as if it had never been revoked. Refused where
 * the training for which it was issued has been taken back meanwhile.
 */
export async function retractRevocation(
  world: PersonWorld,
  confirmed: Confirmed,
): Promise<Outcome<{ number: string }>> {
  return decideOnCertificate(world, confirmed, async (tx, { id, number, personId: person, facts }) => {
    if (facts.revokedOn === null) return { refused: 'certificate-not-revoked' }
    if (await restsOnRetracted(tx, id)) return { refused: 'training-retracted' }
    await retractRevocations(tx, id, { retractorId: world.actor.personId, retractedAt: world.now() })
    const subject = { kind: 'certificate' as const, id }
    await recordAudit(world, tx, { action: 'certificate.unrevoked', subject, details: { number, person } })
    return { number }
  })
}
