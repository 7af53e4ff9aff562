import { FIRST_LOGIN_CODE_DAYS, firstLoginCode } from '../../domain/people/first-login-code.ts'
import { hashCode } from '../../signing/password-hash.ts'
import type { World } from '../world.ts'

const DAY_MS = 86_400_000

/** A new first-login code, and what is kept of it. */
export async function newLoginCode(
  world: World,
): Promise<{ code: string; secret: { codeHash: string; codeExpiresAt: Date } }> {
  const code = firstLoginCode(world.random(32))
  const codeExpiresAt = new Date(world.now().getTime() + FIRST_LOGIN_CODE_DAYS * DAY_MS)
  return { code, secret: { codeHash: await hashCode(code), codeExpiresAt } }
}
