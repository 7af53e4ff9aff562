import type { Request, RequestHandler } from 'express'
import { CHECKED_FILE_BYTES } from '../domain/certificates/file-marks.ts'
import { formatBytes } from '../i18n/format-bytes.ts'
import { hasTooManyFields } from './many-fields.ts'
import { sendRefusedRequest } from './plain-page.ts'

const kB = 1024

/** How large a body may be, by path; the first that fits. */
export const bodyLimits: { path: RegExp; bytes: number }[] = [
  { path: /^\/(login|login\/code|logout|text-size|language)$/, bytes: 8 * kB },
  { path: /^\/(setup\/installation|settings\/logo)$/, bytes: 3 * kB * kB },
  { path: /^\/people\/(import|completions)$/, bytes: 16 * kB * kB },
  // A file of boundaries, and the form around it.
  { path: /^\/settings\/boundaries$/, bytes: 65 * kB * kB },
  // A certificate has tens of kilobytes, and what signs it appends some more; the rest is the form around it.
  { path: /^\/verify\/file$/, bytes: CHECKED_FILE_BYTES + 64 * kB },
  // A lesson of 60,000 letters, each of which takes up to nine bytes in a form.
  { path: /^\/teach\/courses\/[^/]+\/lessons\//, bytes: 1024 * kB },
  // A table of what becomes of units: as a file, and carried along by the preview, where four letters stand for three bytes.
  { path: /^\/units\/reorganisations(\/preview)?$/, bytes: 8 * 1024 * kB },
  { path: /^\//, bytes: 256 * kB },
]

/** So much more is read and thrown away, so that the sender gets to read why; then the line is cut. */
const DRAINED = 8 * kB * kB

export function bodyLimit(path: string): number {
  return bodyLimits.find((limit) => limit.path.test(path))?.bytes ?? 0
}

/**
 * Reads the body whole before anything acts on it, counting the bytes that really come. A body that is too large, cut
 * off or too slow (the server's `requestTimeout`) therefore never begins an action.
 */
export const limitedBody: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next()
  const limit = bodyLimit(response.locals.path)
  const refuse = (): void => {
    drain(request)
    sendRefusedRequest(response, 413, 'body-too-large', formatBytes(limit))
  }
  if (Number(request.headers['content-length'] ?? 0) > limit) return refuse()
  const chunks: Buffer[] = []
  let bytes = 0
  const take = (chunk: Buffer): void => {
    bytes += chunk.length
    chunks.push(chunk)
    if (bytes <= limit) return
    chunks.length = 0
    request.off('data', take).off('end', done)
    refuse()
  }
  const done = (): void => {
    const body = Buffer.concat(chunks)
    if (hasTooManyFields(body, request.headers['content-type']))
      return sendRefusedRequest(response, 413, 'too-many-fields')
    response.locals.body = body
    next()
  }
  request.on('data', take).once('end', done)
  // A sender that hangs up ends the connection; there is nobody left to answer.
  request.once('error', () => undefined)
}

function drain(request: Request): void {
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > DRAINED) request.destroy()
  })
  request.resume()
}

declare module 'express-serve-static-core' {
  interface Locals {
    /** The body of a POST, read whole. */
    body?: Buffer<ArrayBuffer>
  }
}
