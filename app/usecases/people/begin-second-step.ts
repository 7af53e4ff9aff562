import { SECRET_BYTES } from '../../domain/people/one-time-code.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { holdAccount } from '../../persistence/people/any-account.ts'
import { accountOf } from '../../persistence/people/own-account.ts'
import { beginSecondStep as insertSecondStep } from '../../persistence/people/second-steps.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockPrivateKey } from '../../signing/private-key-box.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import { ownPasswordRefusal } from './own-password.ts'
import { secretOf } from './second-step-code.ts'

/**
 * Makes the secret for one's own app, which counts only once a code of it was typed. Whoever was let in to do just this has
 * typed the password a moment ago.
 */
export async function beginSecondStep(
  world: PersonWorld,
  { password }: { password: string },
): Promise<Outcome<object>> {
  const { accountId, personId: id, enrolling } = world.actor
  const account = await accountOf(world.db, accountId)
  if (!account) return { refused: 'not-found' }
  const refusal = enrolling ? null : await ownPasswordRefusal(world, account.passwordHash, password)
  if (refusal) return refusal
  const secret = world.random(SECRET_BYTES)
  const locked = lockPrivateKey(secret, secretOf(accountId), world.settings.masterKey, world.random)
  return inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    await holdAccount(tx, accountId)
    if (!(await insertSecondStep(tx, accountId, locked, world.now()))) return { refused: 'not-found' }
    await recordAudit(world, tx, { action: 'second-step.begun', subject: { kind: 'person', id } })
    return {}
  })
}
