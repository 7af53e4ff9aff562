import type { RequestHandler } from 'express'

const SESSION = /(?:^|;\s*)(?:__Host-)?session=/

/** Signed-in pages are kept nowhere, whatever the page says; others are asked for again unless it says otherwise. */
export const defaultCaching: RequestHandler = (request, response, next) => {
  const writeHead = response.writeHead.bind(response)
  const personal = SESSION.test(request.headers.cookie ?? '')
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    if (personal || response.hasHeader('Set-Cookie')) response.setHeader('Cache-Control', 'no-store')
    else if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache')
    return writeHead(...head)
  }) as typeof response.writeHead
  next()
}
