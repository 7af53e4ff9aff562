import { dayOf, type Day } from '../domain/day.ts'
import { givesTokens, givesTokensFor, tokenRoles, tokenState } from '../domain/reports/access-token.ts'
import type { Reader } from '../persistence/client.ts'
import { tokensInReach, type ListedToken } from '../persistence/reports/access-tokens.ts'
import { lastNames } from '../persistence/units/last-names.ts'
import { manageableUnits } from '../persistence/units/manageable-units.ts'
import { reachOfTokens } from '../usecases/reports/reach-of-tokens.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { refusalResponse } from './refusal.ts'

/** What the page of access tokens shows; to whoever may give out none there is no such page. */
export async function tokensData({ actor, db, now, settings }: PersonWorld) {
  if (!givesTokens(actor)) throw refusalResponse({ refused: 'not-found' })
  const today = dayOf(now())
  const listed = await tokensInReach(actor.roles, db, today)
  const scopes = await scopesOf(db, listed, today)
  return {
    tokens: listed.map((token) => ({
      ...token,
      state: tokenState(token, now()),
      scope: scopes.get(token.id) ?? null,
    })),
    units: await manageableUnits(tokenRoles(actor.roles), db, today),
    everywhere: givesTokensFor(actor, []),
    origin: settings.publicOrigin,
  }
}

type Scope = {
  unit: string
  /** The first day without it. */
  ended: Day | null
  /** What it became, as far as the token reads it. */
  became: string[]
  undecided: { id: string; name: string }[]
}

/** Of which units tokens are today; those for every unit are left out. */
async function scopesOf(db: Reader, tokens: readonly ListedToken[], today: Day): Promise<Map<string, Scope>> {
  const reaches = await reachOfTokens(db, tokens, today)
  const ids = [...reaches.values()].flatMap(({ reads, undecided }) => [...reads, ...undecided])
  const names = await lastNames(db, [...new Set(ids)])
  const named = (unitIds: string[]) => unitIds.map((id) => ({ id, name: names.get(id)?.name ?? '' }))
  return new Map(
    [...reaches].map(([tokenId, { reads, standing, undecided }]) => {
      const [own = ''] = reads
      const stands = standing.includes(own)
      const scope = {
        unit: names.get(own)?.name ?? '',
        ended: stands ? null : (names.get(own)?.to ?? today),
        became: stands ? [] : named(standing).map(({ name }) => name),
        undecided: named(undecided),
      }
      return [tokenId, scope]
    }),
  )
}
