import { accountRefusal } from '../../domain/people/account-rules.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { accountIdOf } from '../../persistence/people/any-account.ts'
import { deleteSessions } from '../../persistence/people/own-sessions.ts'
import { removeSecondStep as remove } from '../../persistence/people/second-steps.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** Takes the second step of somebody else away, whose phone is lost; the password stays. Every session of theirs ends. */
export async function removeSecondStep(
  world: World,
  { personId }: { personId: string },
): Promise<Outcome<object>> {
  const refusal = accountRefusal(world.actor, personId)
  if (refusal) return refusal
  return inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    const accountId = await accountIdOf(tx, personId)
    if (!accountId || !(await remove(tx, accountId))) return { refused: 'not-found' }
    await deleteSessions(tx, accountId)
    const subject = { kind: 'person' as const, id: personId }
    await recordAudit(world, tx, { action: 'second-step.removed', subject })
    return {}
  })
}
