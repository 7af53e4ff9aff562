import { typedCode } from '../../domain/people/first-login-code.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { everAdministered } from '../../persistence/people/administrators.ts'
import { setupCodeHash } from '../../persistence/settings/setup-code.ts'
import { verifyPassword } from '../../signing/password-hash.ts'
import { countFailureAt, doorKey, doorShut } from '../people/door.ts'
import type { World } from '../world.ts'

/** Whether a code opens the setting up; once somebody has administered there is nothing left to open. */
export async function openSetup(
  world: World,
  { code, address }: { code: string; address: string },
): Promise<Outcome<object>> {
  if (await everAdministered(world.db)) return { refused: 'not-found' }
  const keys = [
    doorKey(world, `setup:address:${address}`, 'account'),
    doorKey(world, 'setup:everybody', 'address'),
  ]
  const shut = await doorShut(world, keys)
  if (shut) return shut
  const hash = await setupCodeHash(world.db, world.now())
  if (await verifyPassword(hash, typedCode(code))) return {}
  await countFailureAt(world, keys)
  return { refused: 'setup-code-wrong' }
}
