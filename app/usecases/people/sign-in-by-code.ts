import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { endWaiting } from '../../persistence/people/waiting-sessions.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { takeCode } from './second-step-code.ts'

/** A session whose password was right, and which opens nothing until its code is. */
export type Waiting = { sessionId: string; accountId: string; personId: string }

/**
 * The second step of signing in, by the app or a recovery code. The waiting session ends by it, so that of several who bring
 * codes at the same time one gets in; the caller begins a new one.
 */
export async function signInByCode(
  world: World,
  { sessionId, accountId, personId }: Waiting,
  { code, address }: { code: string; address: string },
): Promise<Outcome<object>> {
  const subject = { kind: 'person' as const, id: personId }
  return inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    const taken = await takeCode(world, tx, { accountId, code, address })
    if (isRefusal(taken)) {
      await recordAudit(world, tx, { action: 'sign-in.code-failed', subject })
      return taken
    }
    if (!(await endWaiting(tx, sessionId))) return { refused: 'one-time-code-wrong' }
    const by = personId
    if (taken.from === 'paper') await recordAudit(world, tx, { action: 'recovery-code.used', subject, by })
    await recordAudit(world, tx, { action: 'sign-in.succeeded', subject, by })
    return {}
  })
}
