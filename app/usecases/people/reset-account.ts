import { FIRST_LOGIN_CODE_DAYS, firstLoginCode } from '../../domain/people/first-login-code.ts'
import { parseLogin } from '../../domain/people/login.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { accountByLogin } from '../../persistence/people/account-by-login.ts'
import { replaceByCode } from '../../persistence/people/account-code.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { hashPassword } from '../../signing/password-hash.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import type { AccountCode } from './create-account.ts'

/** Takes the password away, ends every session and gives out a new first-login code. */
export async function resetAccount(world: World, input: { login: string }): Promise<Outcome<AccountCode>> {
  if (world.actor.kind !== 'operator') return { refused: 'not-found' }
  const now = world.now()
  const account = await accountByLogin(world.db, parseLogin(input.login), now)
  if (!account) return { refused: 'person-unknown' }
  const code = firstLoginCode(world.random(32))
  const codeExpiresAt = new Date(now.getTime() + FIRST_LOGIN_CODE_DAYS * 86_400_000)
  const codeHash = await hashPassword(code)
  const subject = { kind: 'person' as const, id: account.personId }
  const login = await inTransaction(world.db, async (tx) => {
    const staffCode = await replaceByCode(tx, account.id, { codeHash, codeExpiresAt })
    await recordAudit(world, tx, { action: 'account.reset', subject })
    return staffCode
  })
  return { login, code }
}
