import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { ServerBuild } from '@remix-run/node'
import { createRequestHandler } from '@remix-run/express'
import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { languageOf } from '../i18n/language.ts'
import type { RosterWork } from '../usecases/people/roster/work-on-roster.ts'
import type { World } from '../usecases/world.ts'
import { askedOnce } from './asked-once.ts'
import { translateExtension } from './extensions.ts'
import { inLanguage } from './language.ts'
import { loadContext } from './load-context.ts'
import { pageHandlers } from './page-handlers.ts'

export type RemixSite = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** The world of a request in which nobody is signed in yet. */
  world: World
  mode: 'production' | 'development'
  log: Logger
  /** Has work on a roster done apart from the request that began it. */
  startRosterWork: (work: RosterWork) => void
}

/** The pages of the site: hands Remix the request as this server has understood it, and the world it acts in. */
export function remixPages(site: RemixSite): RequestHandler {
  const handlerOf = (build: RemixSite['build']) =>
    createRequestHandler({
      build,
      mode: site.mode,
      getLoadContext: (_request, response) => loadContext(site, response),
    })
  const handlerFor = handlers(site.build, handlerOf)
  const publicUrl = new URL(site.world.settings.publicOrigin)
  return (request, response, next) => {
    const understood = asUnderstood(request, response, publicUrl)
    const handle = handlerFor(understood.originalUrl)
    inLanguage(languageOf(request.headers.cookie), () => void handle(understood, response, next))
  }
}

/** While somebody develops, the build is another at every request. */
function handlers<Handler>(build: RemixSite['build'], handlerOf: (build: RemixSite['build']) => Handler) {
  if (typeof build !== 'function') return pageHandlers(askedOnce(build), handlerOf)
  const whole = handlerOf(build)
  return () => whole
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
