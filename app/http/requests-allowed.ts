import type { RequestHandler } from 'express'
import { sendRefusedRequest } from './plain-page.ts'

const methods = new Set(['GET', 'HEAD', 'POST'])

/** Nothing else is ever answered, so nothing else needs guarding. */
export const knownMethodsOnly: RequestHandler = (request, response, next) => {
  if (methods.has(request.method)) return next()
  response.setHeader('Allow', [...methods].join(', '))
  sendRefusedRequest(response, 405, 'method-not-allowed')
}

/**
 * Addresses that are no addresses end here, with 400 instead of an exception further in. What is left has one spelling
 * for the policies that go by path: decoded, lower case (as routes match), without `.data` and trailing slash.
 */
export const readableAddressesOnly: RequestHandler = (request, response, next) => {
  const path = spelling(request.originalUrl)
  if (path === null) return sendRefusedRequest(response, 400, 'bad-address')
  response.locals.path = path
  next()
}

function spelling(url: string): string | null {
  // Nothing that is stored has a NUL in it, so nothing with one is looked for.
  if (url.includes('%00')) return null
  if (!url.startsWith('/') || url.length > 8_000 || !URL.canParse(`http://localhost${url}`)) return null
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '')
    // Control characters have no place in a path of ours.
    if (/\p{Cc}/u.test(path)) return null
    const page = unslashed(path.toLowerCase())
    return unslashed(page.endsWith('.data') ? page.slice(0, -'.data'.length) : page) || '/'
  } catch {
    return null
  }
}

/** Without slashes at the end, of which routes allow any number; before `.data` too. */
function unslashed(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

declare module 'express-serve-static-core' {
  interface Locals {
    path: string
  }
}

const forwarding = ['forwarded', 'x-real-ip', 'x-http-method-override']

/**
 * What a proxy would say about the request is dropped once the client's address is known: the origin is configured, and
 * anybody could have said the rest. Remix would otherwise read `X-Forwarded-Host`.
 */
export const nothingForwarded: RequestHandler = (request, _response, next) => {
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith('x-forwarded-') || forwarding.includes(name))
      Reflect.deleteProperty(request.headers, name)
  }
  next()
}
