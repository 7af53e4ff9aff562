import { keyFor } from '../../domain/drafts/key-for.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import type { TypedTerms } from '../../domain/requirements/certification-terms.ts'
import {
  insertCertification,
  keysTaken,
  lockCertifications,
} from '../../persistence/requirements/certification-terms.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import type { World } from '../world.ts'
import { decideTerms } from './decide-terms.ts'

/** Sets up a certification for the whole installation. Nobody is required to hold it yet. */
export function addCertification(world: World, typed: TypedTerms): Promise<Outcome<{ id: string }>> {
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    await lockCertifications(tx)
    const terms = await decideTerms(world, tx, typed)
    if (isRefusal(terms)) return terms
    const id = newKeys(world)()
    const key = keyFor(terms.title, await keysTaken(tx), 'chung-nhan')
    await insertCertification(tx, { id, key, terms }, world.now())
    await recordAudit(world, tx, { action: 'certification.added', subject: { kind: 'certification', id } })
    return { id }
  })
}
