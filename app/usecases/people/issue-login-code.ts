import { dayOf } from '../../domain/day.ts'
import { administers } from '../../domain/people/administrating.ts'
import { codeRefusal } from '../../domain/people/code-rules.ts'
import type { Outcome, Refusal } from '../../domain/refusal.ts'
import type { Reader } from '../../persistence/client.ts'
import { replaceByCode } from '../../persistence/people/account-code.ts'
import { lockAdministrators } from '../../persistence/people/administrators.ts'
import { accountIdOf } from '../../persistence/people/any-account.ts'
import { codeBearer } from '../../persistence/people/code-bearers.ts'
import { removeSecondStep } from '../../persistence/people/second-steps.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import type { AccountCode } from './create-account.ts'
import { countFailureAt, doorKey, doorShut, type DoorKey } from './door.ts'
import { newLoginCode } from './login-code.ts'

/**
 * Gives out a new first-login code: the password, if there is one, is taken away and every session ended. Somebody who
 * had no account has one from then on. `lostPhone`: the second step goes as well. Who may is decided again under the lock of those who change roles.
 */
export async function issueLoginCode(
  world: World,
  { personId, lostPhone = false }: { personId: string; lostPhone?: boolean },
): Promise<Outcome<AccountCode>> {
  const refusal = (await mayIssue(world, world.db, personId)) ?? (await tooMany(world))
  if (refusal) return refusal
  const { code, secret } = await newLoginCode(world)
  return inTransaction(world.db, async (tx): Promise<Outcome<AccountCode>> => {
    await lockAdministrators(tx)
    const changed = await mayIssue(world, tx, personId)
    if (changed) return changed
    const login = await replaceByCode(tx, personId, secret, world.now())
    if (login === null) return { refused: 'not-found' }
    const subject = { kind: 'person' as const, id: personId }
    const removed = lostPhone && (await removeSecondStep(tx, (await accountIdOf(tx, personId)) ?? ''))
    await recordAudit(world, tx, { action: 'account.reset', subject })
    if (removed) await recordAudit(world, tx, { action: 'second-step.removed', subject })
    return { login, code }
  })
}

async function mayIssue(world: World, db: Reader, personId: string): Promise<Refusal | null> {
  const bearer = await codeBearer(db, personId, dayOf(world.now()))
  return bearer ? codeRefusal(world.actor, bearer) : { refused: 'not-found' }
}

/** Codes are given out one by one; who is not an administrator gives out only so many in a while. Each try is counted. */
async function tooMany(world: World): Promise<Refusal | null> {
  const { actor } = world
  if (actor.kind !== 'person' || administers(actor)) return null
  const keys: DoorKey[] = [doorKey(world, `codes:by:${actor.personId}`, 'codes')]
  const shut = await doorShut(world, keys)
  if (shut?.refused === 'too-many-tries') return { ...shut, refused: 'too-many-codes' }
  await countFailureAt(world, keys)
  return null
}
