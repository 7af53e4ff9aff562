import { administers } from '../../domain/people/administrating.ts'
import { parseLogin } from '../../domain/people/login.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { accountByLogin } from '../../persistence/people/account-by-login.ts'
import type { World } from '../world.ts'
import type { AccountCode } from './create-account.ts'
import { issueLoginCode } from './issue-login-code.ts'

/**
 * A new first-login code for whoever signs in with that staff code, phone number or e-mail address. The operator's takes the
 * second step away, too: it is how an administrator who lost everything gets in again.
 */
export async function resetAccount(world: World, input: { login: string }): Promise<Outcome<AccountCode>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const account = await accountByLogin(world.db, parseLogin(input.login), world.now())
  if (!account) return { refused: 'person-unknown' }
  const { personId } = account
  return issueLoginCode(world, { personId, lostPhone: world.actor.kind === 'operator' })
}
