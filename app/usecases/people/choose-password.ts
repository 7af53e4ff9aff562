import { passwordRefusal } from '../../domain/people/password.ts'
import { nextStep, type SessionStep } from '../../domain/people/second-step.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { accountOf, replacePassword } from '../../persistence/people/own-account.ts'
import { signInSettingsOf } from '../../persistence/settings/sign-in-settings.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { isCommonPassword } from '../../signing/common-passwords.ts'
import { hashPassword, verifyPassword } from '../../signing/password-hash.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import { ownPasswordRefusal } from './own-password.ts'

export type PasswordChoice = { current: string; password: string; repeat: string }

/**
 * Sets a password of one's own: after a first-login code, which is used up by it, or with the current password.
 * All sessions of the account end; the caller begins a new one.
 */
export async function choosePassword(
  world: PersonWorld,
  input: PasswordChoice,
): Promise<Outcome<{ id: string; awaits: SessionStep | null }>> {
  const account = await accountOf(world.db, world.actor.accountId)
  if (!account) return { refused: 'not-found' }
  const { restricted, enrolling, roles } = world.actor
  const bySlip = restricted && !enrolling
  const refusal = bySlip ? null : await ownPasswordRefusal(world, account.passwordHash, input.current)
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
  const held = roles.map(({ role }) => role)
  const step = nextStep(
    { roles: held, secured: false },
    await signInSettingsOf(world.db),
    world.settings.demo,
  )
  return { id: account.id, awaits: account.secured ? null : step }
}
