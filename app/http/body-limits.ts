import type { Request, RequestHandler, Response } from 'express'
import { CHECKED_FILE_BYTES } from '../domain/certificates/file-marks.ts'
import type { PersonActor } from '../domain/people/actor.ts'
import { administers } from '../domain/people/administrating.ts'
import { overseeing } from '../domain/people/authority.ts'
import type { Role } from '../domain/people/role.ts'
import { attesting } from '../domain/requirements/attesting.ts'
import { formatBytes } from '../i18n/format-bytes.ts'
import { hasTooManyFields } from './many-fields.ts'
import { sendRefusedRequest } from './plain-page.ts'

const kB = 1024

/** What is larger is a file, and is read of those alone who may send it. */
const FORM_BYTES = 256 * kB

/** `from`: who may send more than a form, as the page asks it again; absent: everybody. */
type BodyLimit = { path: RegExp; bytes: number; from?: (sender: PersonActor) => boolean }

const holding =
  (roles: readonly Role[]) =>
  ({ restricted, roles: held }: PersonActor): boolean =>
    !restricted && held.some(({ role }) => roles.includes(role))

/** How large a body may be, by path; the first that fits. */
export const bodyLimits: BodyLimit[] = [
  { path: /^\/(login|login\/code|logout|text-size|language)$/, bytes: 8 * kB },
  { path: /^\/setup\/installation$/, bytes: 3 * kB * kB },
  { path: /^\/settings\/logo$/, bytes: 3 * kB * kB, from: administers },
  { path: /^\/people\/import$/, bytes: 16 * kB * kB, from: holding(overseeing) },
  { path: /^\/people\/completions$/, bytes: 16 * kB * kB, from: holding(attesting) },
  // A file of boundaries, and the form around it.
  { path: /^\/settings\/boundaries$/, bytes: 65 * kB * kB, from: administers },
  // A certificate has tens of kilobytes, and what signs it appends some more; the rest is the form around it.
  { path: /^\/verify\/file$/, bytes: CHECKED_FILE_BYTES + 64 * kB },
  // A lesson of 60,000 letters, each of which takes up to nine bytes in a form. Whose session has ended gets it back.
  { path: /^\/teach\/courses\/[^/]+\/lessons\//, bytes: 1024 * kB },
  // A table of what becomes of units: as a file, and carried along by the preview, where four letters stand for three bytes.
  { path: /^\/units\/reorganisations(\/preview)?$/, bytes: 8 * 1024 * kB, from: holding(overseeing) },
  { path: /^\//, bytes: FORM_BYTES },
]

/** So much is read and thrown away, so that the sender gets to read why; then the line is cut. */
const DRAINED = 8 * kB * kB

const limitOf = (path: string) => bodyLimits.find((limit) => limit.path.test(path))

export function bodyLimit(path: string): number {
  return limitOf(path)?.bytes ?? 0
}

export type SenderOf = (request: Request, response: Response) => Promise<PersonActor | null>

/**
 * Reads the body whole before anything acts on it, counting the bytes that really come. A body that is too large, cut
 * off or too slow (the server's `requestTimeout`) therefore never begins an action. A file from somebody who may not send
 * one is thrown away as it comes: the page, which sees an empty body, answers as it always answers them.
 */
export function limitedBody(senderOf: SenderOf): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'POST') return next()
    const { bytes: limit, from } = limitOf(response.locals.path) ?? { bytes: 0 }
    // A sender that hangs up ends the connection; there is nobody left to answer.
    request.once('error', () => undefined)
    const declared = Number(request.headers['content-length'] ?? Infinity)
    if (declared > limit && declared < Infinity) return refuse(request, response, limit)
    const read = () => readBody(request, response, limit, next)
    if (!from || declared <= FORM_BYTES) return read()
    senderOf(request, response).then((sender) => {
      if (sender && from(sender)) return read()
      drain(request, limit)
      response.locals.body = Buffer.alloc(0)
      next()
    }, next)
  }
}

function refuse(request: Request, response: Response, limit: number): void {
  drain(request, DRAINED)
  sendRefusedRequest(response, 413, 'body-too-large', formatBytes(limit))
}

function readBody(request: Request, response: Response, limit: number, next: () => void): void {
  const chunks: Buffer[] = []
  let bytes = 0
  const take = (chunk: Buffer): void => {
    bytes += chunk.length
    chunks.push(chunk)
    if (bytes <= limit) return
    chunks.length = 0
    request.off('data', take).off('end', done)
    refuse(request, response, limit)
  }
  const done = (): void => {
    const body = Buffer.concat(chunks)
    if (hasTooManyFields(body, request.headers['content-type']))
      return sendRefusedRequest(response, 413, 'too-many-fields')
    response.locals.body = body
    next()
  }
  request.on('data', take).once('end', done)
}

function drain(request: Request, most: number): void {
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > most) request.destroy()
  })
  request.resume()
}

declare module 'express-serve-static-core' {
  interface Locals {
    /** The body of a POST, read whole. */
    body?: Buffer<ArrayBuffer>
  }
}
