import { dayOf } from '../domain/day.ts'
import { givesTokens, givesTokensFor, tokenRoles, tokenState } from '../domain/reports/access-token.ts'
import { tokensInReach } from '../persistence/reports/access-tokens.ts'
import { manageableUnits } from '../persistence/units/manageable-units.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { refusalResponse } from './refusal.ts'

/** What the page of access tokens shows; to whoever may give out none there is no such page. */
export async function tokensData({ actor, db, now, settings }: PersonWorld) {
  if (!givesTokens(actor)) throw refusalResponse({ refused: 'not-found' })
  const today = dayOf(now())
  const listed = await tokensInReach(actor.roles, db, today)
  return {
    tokens: listed.map((token) => ({ ...token, state: tokenState(token, now()) })),
    units: await manageableUnits(tokenRoles(actor.roles), db, today),
    everywhere: givesTokensFor(actor, []),
    origin: settings.publicOrigin,
  }
}
