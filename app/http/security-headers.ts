import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

type Mode = 'production' | 'development'

/**
 * The one kind of page that a page of ours may show within itself: a step of a draft, on the preview's phone. It changes
 * nothing and holds nothing to press but links to its neighbours.
 */
const framed = /^\/teach\/courses\/[0-9a-f-]+\/preview\/[a-z0-9_-]+$/u

const pathOf = (url: string) => url.split('?')[0] ?? ''

/**
 * What a page of the site may load, where its forms may go and who may show it within a page of theirs. Only a page with a
 * client brings scripts of its own.
 */
function contentSecurityPolicy(
  nonce: string | null,
  mode: Mode,
  ancestors: "'none'" | "'self'" = "'none'",
): string {
  // Vite's development client brings inline styles and a web socket.
  const dev = mode === 'development'
  return [
    `default-src 'self'`,
    `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    `style-src 'self'${dev ? ` 'unsafe-inline'` : ''}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors ${ancestors}`,
    `form-action 'self'`,
  ].join('; ')
}

/** The pages with the form on which a QR is read: they alone may open the camera. */
const scanning = /^\/verify(\/number|\/file)?\/?$/iu

function permissions(camera: string): string {
  return `${camera}, geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()`
}

/** On everything that the server sends: pages, resource routes, files, errors. */
const always: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  // no-referrer would make Chromium send `Origin: null` on our own forms.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', permissions('camera=()')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
]

const twoYears = 'max-age=63072000'

export function securityHeaders(publicOrigin: string, mode: Mode): RequestHandler {
  const headers = [...always, ['Content-Security-Policy', contentSecurityPolicy(null, mode)] as const]
  if (publicOrigin.startsWith('https:')) headers.push(['Strict-Transport-Security', twoYears])
  const policyOfFramed = contentSecurityPolicy(null, mode, "'self'")
  return (request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const path = pathOf(request.originalUrl)
    if (scanning.test(path)) response.setHeader('Permissions-Policy', permissions('camera=(self)'))
    if (framed.test(path)) {
      response.setHeader('X-Frame-Options', 'SAMEORIGIN')
      response.setHeader('Content-Security-Policy', policyOfFramed)
    }
    next()
  }
}

/** Lets a response bring scripts of its own, under the nonce that is answered. */
export function allowNonce(response: Response, mode: Mode): string {
  const nonce = randomBytes(16).toString('base64')
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, mode))
  return nonce
}
