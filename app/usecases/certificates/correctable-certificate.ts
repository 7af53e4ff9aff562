import { correctionRefusal } from '../../domain/certificates/correcting.ts'
import { dayOf } from '../../domain/day.ts'
import type { Outcome, Refusal } from '../../domain/refusal.ts'
import {
  decidedCertificate,
  type DecidedCertificate,
} from '../../persistence/certificates/decided-certificate.ts'
import { lockEarnings } from '../../persistence/certificates/earnings.ts'
import type { Reader, Tx } from '../../persistence/client.ts'
import { pathsOfPerson } from '../../persistence/people/manageable.ts'
import { accountOf } from '../../persistence/people/own-account.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { ownPasswordRefusal } from '../people/own-password.ts'
import type { PersonWorld } from '../world.ts'

/** A certificate that whoever acts may revoke or replace. */
export async function correctableCertificate(
  { actor, now, db }: Pick<PersonWorld, 'actor' | 'now'> & { db: Reader },
  id: string,
): Promise<Outcome<DecidedCertificate>> {
  const certificate = await decidedCertificate(db, id)
  if (!certificate) return { refused: 'not-found' }
  const paths = await pathsOfPerson(db, certificate.personId, dayOf(now()))
  return correctionRefusal(actor, { id: certificate.personId, paths }) ?? certificate
}

/** Why a certificate can be neither revoked nor replaced: that was done already, or is to come. */
export function notInForce({ facts }: DecidedCertificate): Refusal | null {
  if (facts.revokedOn !== null) return { refused: 'certificate-not-in-force', state: 'revoked' }
  if (facts.supersededOn !== null) return { refused: 'certificate-not-in-force', state: 'superseded' }
  return null
}

export type Confirmed = { id: string; password: string }
type Decide<T extends object> = (tx: Tx, certificate: DecidedCertificate) => Promise<Outcome<T>>

/**
 * Carries out what somebody has decided on a certificate and confirmed with their own password, one decision on what a person
 * holds at a time: whoever comes second decides on what the first has left.
 */
export async function decideOnCertificate<T extends object>(
  world: PersonWorld,
  { id, password }: Confirmed,
  decide: Decide<T>,
): Promise<Outcome<T>> {
  const seen = await correctableCertificate(world, id)
  if ('refused' in seen) return seen
  const account = await accountOf(world.db, world.actor.accountId)
  const refusal = await ownPasswordRefusal(world, account?.passwordHash ?? null, password)
  if (refusal) return refusal
  return inTransaction(world.db, async (tx): Promise<Outcome<T>> => {
    await lockEarnings(tx, seen.personId)
    const certificate = await correctableCertificate({ ...world, db: tx }, id)
    return 'refused' in certificate ? certificate : decide(tx, certificate)
  })
}
