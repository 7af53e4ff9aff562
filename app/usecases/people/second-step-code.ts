import { typedOneTimeCode } from '../../domain/people/one-time-code.ts'
import { typedRecoveryCode } from '../../domain/people/recovery-code.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { holdAccount } from '../../persistence/people/any-account.ts'
import {
  recoveryCodeHash,
  secondStepOf,
  takePeriod,
  takeRecoveryCode,
} from '../../persistence/people/second-steps.ts'
import { periodOfCode } from '../../signing/one-time-code.ts'
import { verifyPassword } from '../../signing/password-hash.ts'
import { unlockPrivateKey } from '../../signing/private-key-box.ts'
import type { World } from '../world.ts'
import { countFailureAt, doorKey, doorShut } from './door.ts'

/** To what a secret is bound where it is encrypted. */
export const secretOf = (accountId: string) => `second step of ${accountId}`

/** Null where it was encrypted under another master key: then the codes on paper are left. */
export function openSecret(
  { settings }: Pick<World, 'settings'>,
  accountId: string,
  locked: Uint8Array,
): Uint8Array | null {
  return unlockPrivateKey(locked, secretOf(accountId), settings.masterKey)
}

export type TypedCode = { accountId: string; code: string; address?: string | undefined }

/** Where a code came from: the app, or the paper with recovery codes. */
export type TakenCode = { from: 'app' | 'paper' }

/**
 * Takes a code, once. An account's tries come one after the other, so that none slips past the count of those that failed;
 * who calls commits, also where the code is refused. The answer is the same for a code that is wrong, over or taken.
 * @param confirmed whether it is of an app that counts already, or of one that is to be confirmed by it
 */
export async function takeCode(
  world: World,
  tx: Tx,
  { accountId, code, address }: TypedCode,
  { confirmed } = { confirmed: true },
): Promise<Outcome<TakenCode>> {
  await holdAccount(tx, accountId)
  const keys = [
    doorKey(world, `code:account:${accountId}`, 'code'),
    ...(address ? [doorKey(world, `code:address:${address}`, 'address')] : []),
  ]
  const shut = await doorShut(world, keys, tx)
  if (shut) return shut
  const digits = typedOneTimeCode(code)
  const taken =
    digits === null
      ? confirmed && (await takePaper(world, tx, accountId, code))
      : await takeDigits(world, tx, { accountId, digits, confirmed })
  if (taken) return { from: digits === null ? 'paper' : 'app' }
  await countFailureAt(world, keys, tx)
  return { refused: 'one-time-code-wrong' }
}

async function takeDigits(
  world: World,
  tx: Tx,
  { accountId, digits, confirmed }: { accountId: string; digits: string; confirmed: boolean },
): Promise<boolean> {
  const stored = await secondStepOf(tx, accountId)
  if (!stored || (stored.confirmedAt !== null) !== confirmed) return false
  const secret = openSecret(world, accountId, stored.secret)
  const period = secret && periodOfCode(secret, digits, world.now())
  return period !== null && takePeriod(tx, accountId, period)
}

async function takePaper(world: World, tx: Tx, accountId: string, typed: string): Promise<boolean> {
  const read = typedRecoveryCode(typed)
  if (!read) return false
  const hash = await recoveryCodeHash(tx, accountId, read.ordinal)
  if (!(await verifyPassword(hash, read.code))) return false
  return takeRecoveryCode(tx, accountId, read.ordinal, world.now())
}
