import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { sendRefusedRequest } from './plain-page.ts'

export type OriginDecision = 'same' | 'foreign' | 'unsaid'

/**
 * Whether a request that may change something was sent by a page of this site. `Sec-Fetch-Site`, if sent, must be
 * same-origin; `Origin`, if sent, must be one of ours; one of them must be sent. Nothing is compared with another
 * header of the request, because whoever forges one forges both.
 */
export function originDecision(
  headers: IncomingHttpHeaders,
  publicOrigins: readonly string[],
): OriginDecision {
  const site = headers['sec-fetch-site']
  const origin = headers.origin
  if (site !== undefined && site !== 'same-origin') return 'foreign'
  if (origin !== undefined && !publicOrigins.includes(origin)) return 'foreign'
  return site === undefined && origin === undefined ? 'unsaid' : 'same'
}

/** Before everything that could act, on every address and over every channel (`?_data=`, `.data`, resource routes). */
export function ownOriginOnly(publicOrigins: readonly [string, ...string[]]): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    if (originDecision(request.headers, publicOrigins) === 'same') return next()
    sendRefusedRequest(response, 403, 'foreign-origin', publicOrigins[0])
  }
}
