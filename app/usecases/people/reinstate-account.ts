import { accountRefusal } from '../../domain/people/account-rules.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { reinstate } from '../../persistence/people/suspension.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** Opens a suspended account again, with the password that it had. */
export async function reinstateAccount(
  world: World,
  { personId }: { personId: string },
): Promise<Outcome<object>> {
  const refusal = accountRefusal(world.actor, personId)
  if (refusal) return refusal
  if (!isUuid(personId)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    if (!(await reinstate(tx, personId))) return { refused: 'not-found' }
    const subject = { kind: 'person' as const, id: personId }
    await recordAudit(world, tx, { action: 'account.reinstated', subject })
    return {}
  })
}
