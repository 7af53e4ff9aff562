import { firstLoginCode } from '../../domain/people/first-login-code.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { everAdministered } from '../../persistence/people/administrators.ts'
import { replaceSetupCode } from '../../persistence/settings/setup-code.ts'
import { hashPassword } from '../../signing/password-hash.ts'
import type { World } from '../world.ts'

const VALID_MS = 24 * 60 * 60 * 1000

/**
 * The code that opens `/setup`, made anew at every start while nobody has ever administered: whoever reads the log of
 * the server may set it up. Of several instances the one that started last names the code. Null where none is needed.
 */
export async function newSetupCode(world: World): Promise<Outcome<{ code: string | null }>> {
  if (world.actor.kind !== 'operator') return { refused: 'not-found' }
  if (await everAdministered(world.db)) return { code: null }
  const code = firstLoginCode(world.random(32))
  const createdAt = world.now()
  const expiresAt = new Date(createdAt.getTime() + VALID_MS)
  await replaceSetupCode(world.db, { codeHash: await hashPassword(code), expiresAt, createdAt })
  return { code }
}
