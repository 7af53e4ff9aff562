import { accountRefusal } from '../../domain/people/account-rules.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { replaceByCode } from '../../persistence/people/account-code.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import type { AccountCode } from './create-account.ts'
import { newLoginCode } from './login-code.ts'

/**
 * Gives out a new first-login code: the password, if there is one, is taken away and every session ended. Somebody who
 * had no account has one from then on.
 */
export async function issueLoginCode(
  world: World,
  { personId }: { personId: string },
): Promise<Outcome<AccountCode>> {
  const refusal = accountRefusal(world.actor, personId)
  if (refusal) return refusal
  if (!isUuid(personId)) return { refused: 'not-found' }
  const { code, secret } = await newLoginCode(world)
  const login = await inTransaction(world.db, async (tx) => {
    const staffCode = await replaceByCode(tx, personId, secret, world.now())
    const subject = { kind: 'person' as const, id: personId }
    if (staffCode !== null) await recordAudit(world, tx, { action: 'account.reset', subject })
    return staffCode
  })
  return login === null ? { refused: 'not-found' } : { login, code }
}
