import { dayOf } from '../../domain/day.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import {
  sameTerms,
  type CertificationTerms,
  type TypedTerms,
} from '../../domain/requirements/certification-terms.ts'
import type { Reader } from '../../persistence/client.ts'
import {
  knownCertification,
  lockCertifications,
  replaceTerms,
  type KnownCertification,
} from '../../persistence/requirements/certification-terms.ts'
import {
  useOfCertification,
  type CertificationUse,
} from '../../persistence/requirements/certification-use.ts'
import { changedStandings, type ChangedStandings } from '../../persistence/requirements/terms-change.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { decideTerms, maySetTerms } from './decide-terms.ts'

export type TermsInput = { id: string; typed: TypedTerms }

/** What other terms would do today: who holds the certification, and who would stand elsewhere. */
export type PreviewedTerms = {
  before: CertificationTerms
  after: CertificationTerms
  use: CertificationUse
  standings: ChangedStandings[]
}

/** Tells what other terms would do; nothing is written. */
export async function previewTerms(world: World, input: TermsInput): Promise<Outcome<PreviewedTerms>> {
  const { db } = world
  const decided = await decideChange(world, db, input)
  if (isRefusal(decided)) return decided
  const { known, after } = decided
  const today = dayOf(world.now())
  const use = await useOfCertification(db, known.id, today)
  if (!use) return { refused: 'not-found' }
  return { before: known.terms, after, use, standings: await changedStandings(db, known.id, after, today) }
}

/**
 * Changes what a certification says, from now on and on every day that is asked about; certificates that were issued keep
 * what they say, their validity too.
 */
export function changeTerms(world: World, input: TermsInput): Promise<Outcome<{ id: string }>> {
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    await lockCertifications(tx)
    const decided = await decideChange(world, tx, input)
    if (isRefusal(decided)) return decided
    const { id } = decided.known
    await replaceTerms(tx, id, decided.after, world.now())
    await recordAudit(world, tx, { action: 'certification.changed', subject: { kind: 'certification', id } })
    return { id }
  })
}

async function decideChange(
  world: World,
  db: Reader,
  { id, typed }: TermsInput,
): Promise<Outcome<{ known: KnownCertification; after: CertificationTerms }>> {
  const known = (await maySetTerms(world, db)) ? await knownCertification(db, id) : null
  if (!known) return { refused: 'not-found' }
  const after = await decideTerms(world, db, typed)
  if (isRefusal(after)) return after
  return sameTerms(known.terms, after) ? { refused: 'nothing-changes' } : { known, after }
}
