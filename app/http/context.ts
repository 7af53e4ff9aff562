import '@remix-run/node'
import type { RosterWork } from '../usecases/people/roster/work-on-roster.ts'
import type { World } from '../usecases/world.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** The world of this request, in which nobody is signed in yet; see `http/session.ts`. */
    world: World
    /** Client address, taken from a proxy only where one is configured. */
    address: string
    requestId: string
    /** Has work on a roster done apart from this request; see `http/roster-work.ts`. */
    startRosterWork: (work: RosterWork) => void
    /** Puts a bug into the log, under this request's id. */
    reportError: (error: unknown) => void
    /** Lets the response bring scripts of its own, under the nonce that is answered: for pages with a client. */
    allowNonce: () => string
    /** Waits until the response takes more; false: nobody reads it any more. See `http/streamed.ts`. */
    roomToWrite: () => Promise<boolean>
    /** What loaders and actions answered already; see `http/asked-once.ts`. */
    asked: Map<string, Promise<unknown>>
    /**
     * Set before anybody is looked up where their `state` is wanted: a text that is another as soon as anything is that their
     * own pages show; null where nobody is signed in.
     */
    learner?: { state: string | null }
    /** What becomes of a page's HTML before it goes out; `complete`: it is the page, and no failure. */
    finish?: (html: string, complete: boolean) => string
  }
  interface Future {
    v3_singleFetch: true
  }
}
