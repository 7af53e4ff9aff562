/**
 * What a route may say of itself: `export const handle: RouteHandle = { hydrated: true }` brings Remix's client to a
 * page of trainers or departments. Learner, login and public pages stay without.
 */
export type RouteHandle = { hydrated?: boolean }

export function isHydrated(matches: readonly { handle?: unknown }[]): boolean {
  return matches.some(({ handle }) => (handle as RouteHandle | undefined)?.hydrated === true)
}
