import type { RequestHandler } from 'express'
import { sendRefusedRequest } from './plain-page.ts'

export type RatePolicy = {
  name: string
  method: 'GET' | 'POST'
  path: RegExp
  perMinute: number
  /** For how many requests one counts that found nothing: guessing is shut out sooner than looking up. */
  failureCounts?: number
}

/**
 * Floods from one address, by path; the first that fits. Generous, because a whole office shares an address (and,
 * behind a proxy, everybody does). Guessing at a door is another matter: those failures are counted per account and
 * address in the database, by the use case of the door.
 */
export const rateLimits: RatePolicy[] = [
  { name: 'login', method: 'POST', path: /^\/login(\/code)?$/, perMinute: 1_200 },
  { name: 'setup', method: 'POST', path: /^\/setup(\/installation)?$/, perMinute: 120 },
  { name: 'codes', method: 'POST', path: /^\/people\/[^/]+\/code$/, perMinute: 120 },
  { name: 'password', method: 'POST', path: /^\/account\/password$/, perMinute: 1_200 },
  // Numbers follow one another: nobody reads them through, and an office types what it has in hand.
  { name: 'numbers', method: 'GET', path: /^\/verify\/number$/, perMinute: 60, failureCounts: 3 },
  // A warehouse reads every commune of a province in a minute; nobody tries tokens out.
  { name: 'data', method: 'GET', path: /^\/api\//, perMinute: 300, failureCounts: 10 },
  { name: 'files', method: 'POST', path: /^\/verify\/file$/, perMinute: 60 },
]

/**
 * Counts in the memory of this process: what is lost with it is at most a minute's count, and another process counts
 * its own, so no other instance depends on it.
 */
export function rateLimited(policies: RatePolicy[], now: () => number): RequestHandler {
  let minute = 0
  const counts = new Map<string, number>()
  return (request, response, next) => {
    // What answers GET answers HEAD, whose headers tell where a number leads.
    const asked = request.method === 'HEAD' ? 'GET' : request.method
    const policy = policies.find(({ method, path }) => method === asked && path.test(response.locals.path))
    if (!policy) return next()
    const at = Math.floor(now() / 60_000)
    if (at !== minute) counts.clear()
    minute = at
    const key = `${policy.name} ${response.locals.address}`
    const count = (more: number): number => {
      counts.set(key, (counts.get(key) ?? 0) + more)
      return counts.get(key) ?? 0
    }
    const { failureCounts: weight = 1 } = policy
    if (weight > 1) response.once('finish', () => response.statusCode >= 400 && count(weight - 1))
    if (count(1) <= policy.perMinute) return next()
    const seconds = 60 - Math.floor((now() % 60_000) / 1000)
    response.setHeader('Retry-After', seconds)
    request.resume()
    sendRefusedRequest(response, 429, 'too-many-requests', seconds)
  }
}
