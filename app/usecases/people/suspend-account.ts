import { accountRefusal, leavingRefusal } from '../../domain/people/account-rules.ts'
import type { Outcome } from '../../domain/refusal.ts'
import {
  isAdministrator,
  lockAdministrators,
  otherAdministrators,
} from '../../persistence/people/administrators.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { suspend } from '../../persistence/people/suspension.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** Shuts an account: every session ends at once, and nobody signs in with it until it is opened again. */
export async function suspendAccount(
  world: World,
  { personId }: { personId: string },
): Promise<Outcome<object>> {
  const refusal = accountRefusal(world.actor, personId)
  if (refusal) return refusal
  if (!isUuid(personId)) return { refused: 'not-found' }
  const now = world.now()
  return inTransaction(world.db, async (tx) => {
    await lockAdministrators(tx)
    if (await isAdministrator(tx, personId, now)) {
      const last = leavingRefusal(await otherAdministrators(tx, personId, now))
      if (last) return last
    }
    if (!(await suspend(tx, personId, now))) return { refused: 'not-found' as const }
    const subject = { kind: 'person' as const, id: personId }
    await recordAudit(world, tx, { action: 'account.suspended', subject })
    return {}
  })
}
