import type { AppLoadContext } from '@remix-run/node'
import type { Response } from 'express'
import type { RemixSite } from './remix.ts'
import { roomToWrite } from './room-to-write.ts'
import { allowNonce } from './security-headers.ts'

/** What loaders and actions of one request are given beside it: the same for all of them, however they are asked. */
export function loadContext(site: RemixSite, response: Response): AppLoadContext {
  const { requestId, address } = response.locals
  return (response.locals.context ??= {
    world: { ...site.world, address },
    requestId,
    address,
    asked: new Map(),
    startRosterWork: site.startRosterWork,
    roomToWrite: () => roomToWrite(response),
    allowNonce: () => allowNonce(response, site.mode),
    reportError: (error) => site.log.error({ id: requestId, err: error }, 'error in a page'),
  })
}

declare module 'express-serve-static-core' {
  interface Locals {
    context?: AppLoadContext
  }
}
