import { RECOVERY_CODES, recoveryCode } from '../../domain/people/recovery-code.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { deleteSessions } from '../../persistence/people/own-sessions.ts'
import { confirmSecondStep as confirm } from '../../persistence/people/second-steps.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { hashPassword } from '../../signing/password-hash.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import { takeCode } from './second-step-code.ts'

/**
 * A first code of one's own app: from now on signing in takes one. Answers the recovery codes, of which only hashes are
 * kept. Every session ends; the caller begins a new one.
 */
export async function confirmSecondStep(
  world: PersonWorld,
  { code }: { code: string },
): Promise<Outcome<{ codes: string[] }>> {
  const { accountId, personId: id } = world.actor
  return inTransaction(world.db, async (tx): Promise<Outcome<{ codes: string[] }>> => {
    const taken = await takeCode(world, tx, { accountId, code }, { confirmed: false })
    if (isRefusal(taken)) return taken
    const codes = Array.from({ length: RECOVERY_CODES }, (_, at) => recoveryCode(at, world.random(32)))
    await confirm(tx, accountId, await Promise.all(codes.map(hashPassword)), world.now())
    await deleteSessions(tx, accountId)
    await recordAudit(world, tx, { action: 'second-step.set-up', subject: { kind: 'person', id } })
    return { codes }
  })
}
