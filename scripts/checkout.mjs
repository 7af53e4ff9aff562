import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The folder of this checkout. */
export const root = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '..'))

/**
 * Does work while nobody else in this checkout does work of that name. The lock is a listening socket (an abstract
 * one on Linux, a named pipe on Windows): the operating system takes it back however its holder ends. A program that
 * must not be left working alone is given the socket too (`fd`), and so holds the lock on when its parent is killed.
 * @template T
 * @param {string} name
 * @param {(fd: number | 'ignore') => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(name, work) {
  const server = await acquire(addressOf(name))
  try {
    return await work(server._handle?.fd > 2 ? server._handle.fd : 'ignore')
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}

function addressOf(name) {
  const id = `don-ve-${createHash('sha256').update(`${root} ${name}`).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${id}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${id}` : join(tmpdir(), `${id}.sock`)
}

async function acquire(address) {
  for (let told = false; ;) {
    const server = await tryListen(address)
    if (server) return server
    if (!told) console.log('Waiting for another command in this folder to finish installing or building…')
    told = true
    await pause(100)
  }
}

function tryListen(address) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)))
    server.listen(address, () => resolve(server))
  })
}
