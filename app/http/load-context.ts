import type { AppLoadContext } from '@remix-run/node'
import type { Request, Response } from 'express'
import type { Reads } from '../persistence/replica.ts'
import type { RemixSite } from './remix.ts'
import { roomToWrite } from './room-to-write.ts'
import { allowNonce } from './security-headers.ts'
import { wroteLately } from './wrote-lately.ts'

/** What loaders and actions of one request are given beside it: the same for all of them, however they are asked. */
export function loadContext(site: RemixSite, response: Response): AppLoadContext {
  const { requestId, address } = response.locals
  return (response.locals.context ??= {
    world: { ...site.world, address, reads: readsFor(site, response.req) },
    requestId,
    address,
    asked: new Map(),
    startRosterWork: site.startRosterWork,
    roomToWrite: () => roomToWrite(response),
    allowNonce: () => allowNonce(response, site.mode),
    reportError: (error) => site.log.error({ id: requestId, err: error }, 'error in a page'),
  })
}

/** Whoever has just changed something sees it: they read from the primary. */
function readsFor({ world }: RemixSite, { method, headers }: Request): Reads | undefined {
  return method === 'POST' || wroteLately(headers.cookie) ? undefined : world.reads
}

declare module 'express-serve-static-core' {
  interface Locals {
    context?: AppLoadContext
  }
}
