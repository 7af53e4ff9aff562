import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

declare module 'express-serve-static-core' {
  interface Locals {
    requestId: string
  }
}

/** Gives each request its id and writes one line when it is over; no query, cookie, token, header or body is in it. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID()
    const began = performance.now()
    const before = request.socket.bytesWritten
    const path = pathOf(request.originalUrl)
    response.locals.requestId = id
    response.setHeader('X-Request-Id', id)
    response.once('close', () => {
      const ms = Math.round((performance.now() - began) * 10) / 10
      const bytes = request.socket.bytesWritten - before
      const line = { id, method: request.method, path, status: response.statusCode, ms, bytes }
      if (response.writableFinished) log.info(line, 'request')
      else log.warn(line, 'request aborted')
    })
    next()
  }
}

/** The path alone; long ones are cut, so that a line stays a line. */
function pathOf(url: string): string {
  const end = url.indexOf('?')
  return (end < 0 ? url : url.slice(0, end)).slice(0, 500)
}
