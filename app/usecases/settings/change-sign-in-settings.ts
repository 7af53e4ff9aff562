import { administers } from '../../domain/people/administrating.ts'
import type { SignInSettings } from '../../domain/people/second-step.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { endUnsecured } from '../../persistence/people/waiting-sessions.ts'
import { saveSignInSettings } from '../../persistence/settings/sign-in-settings.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** Who must sign in with a second step. Those of whom it is demanded now sign in anew, and set one up. */
export async function changeSignInSettings(world: World, settings: SignInSettings): Promise<Outcome<object>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const { departmentToo } = settings
  await inTransaction(world.db, async (tx) => {
    await saveSignInSettings(tx, settings)
    const demanded = departmentToo && world.settings.demo !== true
    const sessions = demanded ? await endUnsecured(tx, 'department', world.now()) : 0
    const action = departmentToo ? 'second-step.demanded' : 'second-step.released'
    await recordAudit(world, tx, { action, details: { sessions } })
  })
  return {}
}
