import { dayOf } from '../../domain/day.ts'
import type { Outcome } from '../../domain/refusal.ts'
import {
  deleteCertification,
  knownCertification,
  lockCertification,
} from '../../persistence/requirements/certification-terms.ts'
import { useOfCertification } from '../../persistence/requirements/certification-use.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { maySetTerms } from './decide-terms.ts'

/** Removes a certification that was never used: no certificate, requirement or waiver has ever spoken of it. */
export function removeCertification(
  world: World,
  { id }: { id: string },
): Promise<Outcome<{ removed: string }>> {
  return inTransaction(world.db, async (tx): Promise<Outcome<{ removed: string }>> => {
    if (!(await maySetTerms(world, tx))) return { refused: 'not-found' }
    await lockCertification(tx, id)
    const known = await knownCertification(tx, id)
    const use = known && (await useOfCertification(tx, id, dayOf(world.now())))
    if (!use) return { refused: 'not-found' }
    if (use.used) return { refused: 'certification-used' }
    await deleteCertification(tx, id)
    await recordAudit(world, tx, { action: 'certification.removed', subject: { kind: 'certification', id } })
    return { removed: id }
  })
}
