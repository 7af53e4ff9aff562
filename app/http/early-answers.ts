import type { LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import type { Request as Incoming, RequestHandler, Response as Outgoing } from 'express'
import { languageOf } from '../i18n/language.ts'
import { ask } from './asked-once.ts'
import { translateExtension } from './extensions.ts'
import { framedAnswers, mainOf } from './framed-answers.ts'
import { keptAnswers, keptBy } from './kept-answers.ts'
import { inLanguage } from './language.ts'
import { loadContext } from './load-context.ts'
import type { RemixSite } from './remix.ts'
import { routeTable, type Found } from './route-table.ts'

export type Visit = { incoming: Incoming; outgoing: Outgoing; found: Found; args: LoaderFunctionArgs }

/** Whether the request has been answered. */
type Early = (visit: Visit) => Promise<boolean>

/**
 * Answers without Remix where nothing is left for it to do: an action that redirects, a page that shows what was shown
 * before, one of which `<main>` alone is new. Loaders and actions are asked just as Remix asks them; whatever else they answer, Remix goes on with, and they
 * are not asked again.
 */
export function earlyAnswers(site: RemixSite, build: ServerBuild): RequestHandler {
  const find = routeTable(build.routes)
  const [keptPage, framedPage] = [keptAnswers(), framedAnswers(build)]
  const pageOf = ({ leaf }: Found) => (keptBy(leaf) ? keptPage : mainOf(leaf) ? framedPage : null)
  const earlyOf = (method: string, found: Found): Early | null => {
    if (method === 'POST') return redirectOf(found)
    return method === 'GET' ? pageOf(found) : null
  }
  const { origin } = new URL(site.world.settings.publicOrigin)
  return (incoming, outgoing, next) => {
    const path = translateExtension(incoming.originalUrl)
    const found = find(path)
    const early = found && earlyOf(incoming.method, found)
    if (!early) return next()
    inLanguage(languageOf(incoming.headers.cookie), () => {
      const request = understood(incoming, outgoing, origin + path)
      const args = { request, params: found.params, context: loadContext(site, outgoing) }
      early({ incoming, outgoing, found, args }).then((answered) => {
        if (!answered) next()
      }, next)
    })
  }
}

/** The request as Remix makes it (`http/remix.ts`), less what nobody reads of it. */
function understood({ method, headers }: Incoming, { locals }: Outgoing, url: string): Request {
  const given = Object.entries(headers).filter((one): one is [string, string] => typeof one[1] === 'string')
  const request = new Request(url, { method, headers: given, ...(locals.body ? { body: locals.body } : {}) })
  request.headers.set('host', new URL(url).host)
  return request
}

function redirectOf({ leaf }: Found): Early | null {
  return leaf.module.action ? sendRedirect : null
}

async function sendRedirect({ outgoing, found, args }: Visit): Promise<boolean> {
  const answer = await ask('action', found.leaf, args).catch((thrown: unknown) => thrown)
  if (!(answer instanceof Response) || !answer.headers.has('Location')) return false
  outgoing.status(answer.status)
  for (const [name, value] of answer.headers) outgoing.append(name, value)
  outgoing.end()
  return true
}
