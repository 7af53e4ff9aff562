import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'

/** What a page of the site may load and where its forms may go. */
export function contentSecurityPolicy(nonce: string, mode: 'production' | 'development'): string {
  // Vite's development client brings inline styles and a web socket.
  const dev = mode === 'development'
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self'${dev ? ` 'unsafe-inline'` : ''}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'self'`,
  ].join('; ')
}

/** On everything that the server sends: pages, resource routes, files, errors. */
const always: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  // no-referrer would make Chromium send `Origin: null` on our own forms.
  ['Referrer-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'camera=(self), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
]

const twoYears = 'max-age=63072000'

export function securityHeaders(publicOrigin: string, mode: 'production' | 'development'): RequestHandler {
  const headers = [...always]
  if (publicOrigin.startsWith('https:')) headers.push(['Strict-Transport-Security', twoYears])
  return (_request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    for (const [name, value] of headers) response.setHeader(name, value)
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, mode))
    next()
  }
}
