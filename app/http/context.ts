import '@remix-run/node'
import type { World } from '../usecases/world.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** The world of this request, in which nobody is signed in yet; see `http/session.ts`. */
    world: World
    /** CSP nonce of this response. */
    nonce: string
    /** Client address, taken from a proxy only where one is configured. */
    address: string
    requestId: string
    /** Puts a bug into the log, under this request's id. */
    reportError: (error: unknown) => void
  }
  interface Future {
    v3_singleFetch: true
  }
}
