import type { ReactElement } from 'react'

/** What a route may say of itself, as `export const handle: RouteHandle = { … }`. */
export type RouteHandle = {
  /** Remix's client comes with the page: trainers and departments. Learner, login and public pages stay without. */
  hydrated?: boolean
  /**
   * Many people are shown the same page, but for their name: it is rendered once for all of them (`http/kept-answers.ts`).
   * Only for pages without a client. `until-facts-change`: its loader reads who is signed in, what
   * `persistence/courses/learner-facts.ts` covers, the day and published texts, and is not asked again until one of them changed.
   */
  kept?: true | 'until-facts-change'
  /**
   * What stands in `<main>`, over what the loader answers: where that is each visitor's own, it alone is rendered, and the
   * frame around it kept (`http/framed-answers.ts`). Outside `<main>` only the title may come from the loader. Only for
   * pages without a client.
   */
  main?: (answer: never) => ReactElement
  /** The page alone, with nothing of the shell around it: it is shown within another page. */
  alone?: boolean
}

export function isHydrated(matches: readonly { handle?: unknown }[]): boolean {
  return matches.some(({ handle }) => (handle as RouteHandle | undefined)?.hydrated === true)
}

export function isAlone(matches: readonly { handle?: unknown }[]): boolean {
  return matches.some(({ handle }) => (handle as RouteHandle | undefined)?.alone === true)
}
