import type { RequestHandler } from 'express'
import { sendProblem } from './plain-page.ts'
import { DATA_PREFIX } from './problem.ts'

/** Every address for other systems. */
const ADDRESSES = [/^\/api\/coverage\/[^/]+$/]

/**
 * Where other systems read there is nothing but their addresses, and nothing to send: whatever else is asked for there is
 * answered in their own form, and never with a page. Remix's own channels for a page are none of them.
 */
export const dataAddressesOnly: RequestHandler = ({ method, originalUrl }, response, next) => {
  const { path } = response.locals
  if (!`${path}/`.startsWith(DATA_PREFIX)) return next()
  const { pathname, searchParams } = new URL(originalUrl, 'http://localhost')
  const forPages = /\.data\/*$/iu.test(pathname) || searchParams.has('_data')
  if (forPages || !ADDRESSES.some((one) => one.test(path))) return sendProblem(response, 404, 'not-found')
  if (method === 'GET' || method === 'HEAD') return next()
  response.setHeader('Allow', 'GET, HEAD')
  sendProblem(response, 405, 'method-not-allowed')
}
