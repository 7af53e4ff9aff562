import { constants } from 'node:zlib'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { limitedBody, type SenderOf } from './body-limits.ts'
import { clientAddress } from './client-address.ts'
import './context.ts'
import { dataAddressesOnly } from './data-addresses.ts'
import { defaultCaching } from './default-caching.ts'
import { earlyAnswers } from './early-answers.ts'
import { healthz, readyz } from './health.ts'
import { loadContext } from './load-context.ts'
import { logoFile } from './logo-file.ts'
import { ownOriginOnly } from './origins.ts'
import { sendRefusedRequest } from './plain-page.ts'
import { rateLimited, rateLimits } from './rate-limits.ts'
import { remixPages, type RemixSite } from './remix.ts'
import { requestLog } from './request-log.ts'
import { knownMethodsOnly, nothingForwarded, readableAddressesOnly } from './requests-allowed.ts'
import { securityHeaders } from './security-headers.ts'
import { actorOf } from './session.ts'
import { staticFiles } from './static-files.ts'
import { remembersWriting } from './wrote-lately.ts'

export type Site = RemixSite & {
  /** The origins whose pages may send forms; the first is the one people are told. */
  publicOrigins: readonly [string, ...string[]]
  /** Addresses and networks of the proxies that are believed about whose request it is. */
  trustedProxies: readonly string[]
  /** Files for the browser: a folder of the build, or Vite's middleware while developing. */
  files: string | RequestHandler
  /** Whether the site can do its work, for `/readyz`. */
  ready: () => Promise<boolean>
  /** How the replica is, for `/readyz`; absent: there is none. The site does its work without it. */
  replica?: (() => Promise<string>) | undefined
}

/**
 * Everything between the socket and the pages, in the order in which it applies. Whatever is declined before the
 * pages changes nothing; each page still authorises itself.
 */
export function createApp(site: Site): Express {
  const app = express()
  const ready = readyz(site)
  app.disable('x-powered-by').disable('trust proxy').disable('etag').disable('query parser')
  app.use(requestLog(site.log))
  app.use(securityHeaders(site.publicOrigins[0], site.mode))
  app.use(clientAddress(site.trustedProxies))
  app.use(nothingForwarded, readableAddressesOnly, dataAddressesOnly, knownMethodsOnly)
  app.use(ownOriginOnly(site.publicOrigins))
  app.use(rateLimited(rateLimits, Date.now))
  app.get('/healthz', healthz)
  app.get('/readyz', (request, response) => void ready(request, response))
  app.use(logoFile(site.world.db))
  app.use(typeof site.files === 'string' ? staticFiles(site.files) : site.files)
  if (site.world.reads) app.use(remembersWriting(site.publicOrigins[0].startsWith('https:')))
  app.use(limitedBody(senderIn(site)))
  app.use(defaultCaching)
  if (typeof site.build !== 'function') app.use(earlyAnswers(site, site.build))
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } }))
  app.use(remixPages(site))
  app.use(failed(site.log))
  return app
}

/** Who sends a request, by its session; pages ask the same context again. */
function senderIn(site: Site): SenderOf {
  return ({ headers: { cookie = '' } }, response) =>
    actorOf(loadContext(site, response), new Request(site.publicOrigins[0], { headers: { cookie } }))
}

/** A bug outside the pages: the log has it with the request's id, people get the id alone. */
function failed(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    log.error({ id: response.locals.requestId, err: error }, 'request failed')
    if (response.headersSent) response.destroy()
    else sendRefusedRequest(response, 500, 'failure')
  }
}
