import { dayOf } from '../../domain/day.ts'
import { givesTokens, givesTokensFor } from '../../domain/reports/access-token.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import { insertExtension, tokenById } from '../../persistence/reports/access-tokens.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'
import { reachOfTokens } from './reach-of-tokens.ts'

/**
 * Says that a token reads a unit that its own became, although more went into that one: for whoever may revoke the token and
 * give out one for that unit. Said again, it is done once.
 */
export async function extendToken(
  world: PersonWorld,
  { id, unitId }: { id: string; unitId: string },
): Promise<Outcome<object>> {
  const { actor, db, now } = world
  const today = dayOf(now())
  const token = givesTokens(actor) ? await tokenById(db, id) : null
  if (!token?.unitId || !givesTokensFor(actor, await pathOfUnit(db, token.unitId, today)))
    return { refused: 'not-found' }
  const reach = (await reachOfTokens(db, [token], today)).get(id)
  if (reach?.reads.includes(unitId)) return {}
  if (!reach?.undecided.includes(unitId) || !givesTokensFor(actor, await pathOfUnit(db, unitId, today)))
    return { refused: 'unit-unknown' }
  await inTransaction(db, async (tx) => {
    const extension = { tokenId: id, unitId, extendedById: actor.personId, extendedAt: now() }
    if (!(await insertExtension(tx, extension))) return
    const subject = { kind: 'unit' as const, id: unitId }
    await recordAudit(world, tx, { action: 'token.extended', subject, details: { token: id } })
  })
  return {}
}
