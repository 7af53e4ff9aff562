import { passwordRefusal } from '../../domain/people/password.ts'
import type { Outcome, Refusal } from '../../domain/refusal.ts'
import { accountOf, replacePassword } from '../../persistence/people/own-account.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { isCommonPassword } from '../../signing/common-passwords.ts'
import { hashPassword, verifyPassword } from '../../signing/password-hash.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import { countFailureAt, doorKey, doorShut } from './door.ts'

export type PasswordChoice = { current: string; password: string; repeat: string }

/**
 * Sets a password of one's own: after a first-login code, which is used up by it, or with the current password.
 * All sessions of the account end; the caller begins a new one.
 */
export async function choosePassword(
  world: PersonWorld,
  input: PasswordChoice,
): Promise<Outcome<{ id: string }>> {
  const account = await accountOf(world.db, world.actor.accountId)
  if (!account) return { refused: 'not-found' }
  const refusal = await notTheOwner(world, account.passwordHash, input.current)
  if (refusal) return refusal
  if (input.password !== input.repeat) return { refused: 'password-not-repeated' }
  const unfit = passwordRefusal(input.password, { isCommon: isCommonPassword, ownWords: account.ownWords })
  if (unfit) return unfit
  const known = account.passwordHash ?? account.codeHash
  if (await verifyPassword(known, input.password)) return { refused: 'password-unchanged' }
  const subject = { kind: 'person' as const, id: world.actor.personId }
  const hash = await hashPassword(input.password)
  await inTransaction(world.db, async (tx) => {
    await replacePassword(tx, account.id, hash)
    await recordAudit(world, tx, { action: 'password.chosen', subject })
  })
  return { id: account.id }
}

/** Somebody who found an open session does not know the password; guesses are counted. */
async function notTheOwner(
  world: PersonWorld,
  stored: string | null,
  current: string,
): Promise<Refusal | null> {
  if (world.actor.restricted) return null
  const keys = [doorKey(world, `password:account:${world.actor.accountId}`, 'account')]
  const shut = await doorShut(world, keys)
  if (shut) return shut
  if (await verifyPassword(stored, current)) return null
  await countFailureAt(world, keys)
  return { refused: 'current-password-wrong' }
}
