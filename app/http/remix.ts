import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import { createRequestHandler } from '@remix-run/express'
import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { languageOf } from '../i18n/language.ts'
import type { World } from '../usecases/world.ts'
import { translateExtension } from './extensions.ts'
import { inLanguage } from './language.ts'

export type RemixSite = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** The world of a request in which nobody is signed in yet. */
  world: World
  mode: 'production' | 'development'
  log: Logger
}

/** The pages of the site: hands Remix the request as this server has understood it, and the world it acts in. */
export function remixPages(site: RemixSite): RequestHandler {
  const handle = createRequestHandler({
    build: site.build,
    mode: site.mode,
    getLoadContext: (_request, response) => loadContext(site, response),
  })
  const publicUrl = new URL(site.world.settings.publicOrigin)
  return (request, response, next) => {
    defaultCaching(request, response)
    inLanguage(languageOf(request.headers.cookie), () => {
      void handle(asUnderstood(request, response, publicUrl), response, next)
    })
  }
}

function loadContext(site: RemixSite, response: Response): AppLoadContext {
  const { requestId, nonce, address } = response.locals
  return {
    world: { ...site.world, address },
    nonce,
    requestId,
    address,
    reportError: (error) => site.log.error({ id: requestId, err: error }, 'error in a page'),
  }
}

/**
 * What Remix reads of a request: the body as it was read whole, the address translated, and the public origin's host
 * and scheme in place of what the client sent, so that no page ever sees a host that somebody made up.
 */
function asUnderstood(request: Request, response: Response, publicUrl: URL): Request {
  const headers: IncomingHttpHeaders = { ...request.headers, host: publicUrl.host }
  const body = response.locals.body
  const understood = Object.assign(Readable.from(body?.length ? [body] : [], { objectMode: false }), {
    method: request.method,
    originalUrl: translateExtension(request.originalUrl),
    headers,
    hostname: publicUrl.hostname,
    protocol: publicUrl.protocol.slice(0, -1),
    get: (name: string) => headers[name.toLowerCase()],
  })
  return understood as unknown as Request
}

const SESSION = /(?:^|;\s*)(?:__Host-)?session=/

/** Signed-in pages are kept nowhere, whatever the page says; others are asked for again unless it says otherwise. */
function defaultCaching(request: Request, response: Response): void {
  const writeHead = response.writeHead.bind(response)
  const personal = SESSION.test(request.headers.cookie ?? '')
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    if (personal || response.hasHeader('Set-Cookie')) response.setHeader('Cache-Control', 'no-store')
    else if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache')
    return writeHead(...head)
  }) as typeof response.writeHead
}
