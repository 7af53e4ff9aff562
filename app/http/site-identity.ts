import type { Db } from '../persistence/client.ts'
import { siteIdentity, type SiteIdentity } from '../persistence/settings/site-identity.ts'

/** How long a change takes to reach the pages of the other processes. */
const FRESH_MS = 15_000

type Known = { identity: Promise<SiteIdentity | null>; until: number }
const known = new WeakMap<Db, Known>()

/**
 * Whose site this is, for the frame of every page: asked for at most every quarter of a minute, because it hardly ever
 * changes and every page needs it. What an older answer names (a logo since replaced) is at worst not found. Until somebody is
 * named it is asked for every time: whoever comes first after that reads who it is.
 */
export function identityOf(db: Db): Promise<SiteIdentity | null> {
  const now = Date.now()
  const last = known.get(db)
  if (last && last.until > now) return last.identity
  const identity = siteIdentity(db)
  known.set(db, { identity, until: now + FRESH_MS })
  identity.then(
    (named) => named ?? known.delete(db),
    () => known.delete(db),
  )
  return identity
}

/** After a change made here: this process shows it at once. */
export function forgetIdentity(db: Db): void {
  known.delete(db)
}
