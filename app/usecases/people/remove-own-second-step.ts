import { nextStep, type SessionStep } from '../../domain/people/second-step.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { accountOf } from '../../persistence/people/own-account.ts'
import { deleteSessions } from '../../persistence/people/own-sessions.ts'
import { removeSecondStep } from '../../persistence/people/second-steps.ts'
import { signInSettingsOf } from '../../persistence/settings/sign-in-settings.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import { ownPasswordRefusal } from './own-password.ts'
import { takeCode } from './second-step-code.ts'

/** Takes one's own second step away, with password and code. Every session ends: who needs one sets it up anew. */
export async function removeOwnSecondStep(
  world: PersonWorld,
  { password, code }: { password: string; code: string },
): Promise<Outcome<{ awaits: SessionStep | null }>> {
  const { accountId, personId: id, roles } = world.actor
  const account = await accountOf(world.db, accountId)
  const refusal = await ownPasswordRefusal(world, account?.passwordHash ?? null, password)
  if (refusal) return refusal
  const held = roles.map(({ role }) => role)
  const settings = await signInSettingsOf(world.db)
  return inTransaction(world.db, async (tx): Promise<Outcome<{ awaits: SessionStep | null }>> => {
    const taken = await takeCode(world, tx, { accountId, code })
    if (isRefusal(taken)) return taken
    await removeSecondStep(tx, accountId)
    await deleteSessions(tx, accountId)
    await recordAudit(world, tx, { action: 'second-step.removed', subject: { kind: 'person', id } })
    return { awaits: nextStep({ roles: held, secured: false }, settings, world.settings.demo) }
  })
}
