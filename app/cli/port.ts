import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { text } from '../i18n/text.ts'
import { OperatorError } from './operator-error.ts'

const PATIENCE_MS = 5_000

/**
 * Makes sure that the port can be had before anything is begun. A server of ours that was killed a moment ago needs
 * a moment to let go of it.
 */
export async function waitForPort(port: number, host: string, patienceMs = PATIENCE_MS): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const code = await tryPort(port, host)
    if (code === null) return
    if (code === 'EACCES') throw new OperatorError(text.commandLine.portForbidden(port))
    if (code !== 'EADDRINUSE') throw new OperatorError(text.commandLine.hostUnusable(host, code))
    if (Date.now() > deadline) throw new OperatorError(text.commandLine.portBusy(port))
    await pause(200)
  }
}

function tryPort(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })
}
