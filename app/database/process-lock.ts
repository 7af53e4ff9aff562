import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const POLL_MS = 50

/**
 * One holder per name on this machine. The lock is a listening socket (an abstract one on Linux, a named pipe on
 * Windows), which the operating system takes back however its holder ends: there is no stale lock to clean up.
 */
export async function withProcessLock<T>(name: string, work: () => Promise<T>, waitMs = 120_000): Promise<T> {
  const server = await acquire(addressOf(name), Date.now() + waitMs)
  try {
    return await work()
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}

async function acquire(address: string, deadline: number): Promise<Server> {
  for (;;) {
    const server = await listen(address)
    if (server) return server
    if (Date.now() > deadline) throw new Error('another process has held the lock for too long')
    await pause(POLL_MS)
  }
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(address, () => resolve(server))
    server.unref()
  })
}

function addressOf(name: string): string {
  const id = `don-ve-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${id}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${id}` : join(tmpdir(), `${id}.sock`)
}
