import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export type Listening = {
  server: Server
  /** Goes on answering until nothing new comes and nothing is left to answer, at most `limitMs`. */
  settle: (limitMs: number) => Promise<void>
  /** Stops accepting, lets requests in flight finish for at most `limitMs`, then cuts what is left. */
  stop: (limitMs: number) => Promise<void>
}

const unreadable =
  'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n' +
  "X-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'\r\n\r\n"

/** Serves until stopped; rejects when the port cannot be had. */
export async function listen(app: RequestListener, port: number, host: string): Promise<Listening> {
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 30_000, maxHeaderSize: 16_384 },
    app,
  )
  server.on('clientError', (_error, socket: Socket) => {
    if (socket.writable) socket.end(unreadable)
    else socket.destroy()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return { server, settle: (limitMs) => settle(server, limitMs), stop: (limitMs) => stop(server, limitMs) }
}

const QUIET_MS = 50
/** In a busy process a timer may be overdue before the sockets were looked at; several in a row are not. */
const QUIET_TURNS = 3

/** Closing a server cuts connections whose request has arrived and was not read yet, so this comes before {@link stop}. */
async function settle(server: Server, limitMs: number): Promise<void> {
  let [fresh, inFlight] = [0, 0]
  server.prependListener('request', (_request, response) => {
    fresh += 1
    inFlight += 1
    response.setHeader('Connection', 'close')
    response.once('close', () => (inFlight -= 1))
  })
  const until = performance.now() + limitMs
  for (let quiet = 0; quiet < QUIET_TURNS && performance.now() < until;) {
    fresh = 0
    await pause(QUIET_MS)
    quiet = fresh === 0 && inFlight === 0 ? quiet + 1 : 0
  }
}

function stop(server: Server, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    // Connections that are busy now close themselves once their answer is out.
    server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'))
    server.keepAliveTimeout = 1
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    const limit = setTimeout(() => server.closeAllConnections(), limitMs)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(limit)
      resolve()
    })
    server.closeIdleConnections()
  })
}
