import type { RequestHandler } from 'express'
import type { Db } from '../persistence/client.ts'
import { logoBytes } from '../persistence/settings/logo.ts'
import { sendRefusedRequest } from './plain-page.ts'

const ADDRESS = /^\/logo\/([0-9a-f]{16})\.png$/

/**
 * The issuer's logo, kept by browsers for good: its address changes with its bytes. It is answered before the pages,
 * whose answers are kept nowhere for somebody signed in.
 */
export function logoFile(db: Db): RequestHandler {
  return (request, response, next) => {
    const version = ADDRESS.exec(request.path)?.[1]
    if (version === undefined || request.method === 'POST') return next()
    logoBytes(db, version).then((bytes) => {
      if (!bytes) return sendRefusedRequest(response, 404, 'file-not-found')
      response.setHeader('Content-Type', 'image/png')
      response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      response.setHeader('Content-Length', bytes.length)
      response.end(request.method === 'HEAD' ? undefined : bytes)
    }, next)
  }
}
