import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../checkout.mjs'

/** A folder of data for one fault; the database's own user, where there is one, passes through. */
export async function newDataDir() {
  const dataDir = await mkdtemp(join(tmpdir(), 'don-ve-chaos-'))
  await chmod(dataDir, 0o711)
  return dataDir
}

/**
 * The site on its data, in a process group of its own, once it answers that it is ready.
 * @param {{ dataDir: string, port: number, script?: 'demo' | 'start', env?: Record<string, string> }} wanted
 */
export async function startSite({ dataDir, port, script = 'demo', env: more = {} }) {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir }
  delete env.DATABASE_URL
  const began = Date.now()
  const child = spawn(process.execPath, [join(root, `scripts/${script}.mjs`)], {
    env: { ...env, ...more },
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (part) => (said = (said + part).slice(-4000)))
  const origin = `http://localhost:${port}`
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`the site did not start: exit ${child.exitCode}\n${said}`)
    return isReady(origin)
  }, 120_000)
  return { child, origin, readyAfter: Date.now() - began }
}

export async function isReady(origin) {
  return (await fetch(`${origin}/readyz`).catch(() => null))?.status === 200
}

/** Asks again and again until the answer is yes. */
export async function until(isSo, limitMs) {
  for (const end = Date.now() + limitMs; Date.now() < end; await pause(50)) if (await isSo()) return
  throw new Error(`waited ${limitMs / 1000} s in vain`)
}

/** kill -9 for every process of the site, and for the database where wanted. */
export async function killSite({ child }, dataDir, { withDatabase }) {
  if (withDatabase) signal(await postmaster(dataDir))
  signal(-child.pid)
  await gone(child)
}

/** Tells the site to stop, as a service manager does, and answers its exit code. */
export async function stopSite({ child }) {
  child.kill('SIGTERM')
  await gone(child)
  return child.exitCode
}

async function gone(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise((resolve) => child.once('exit', resolve))
}

export function signal(pid, name = 'SIGKILL') {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** The process id of the database's server, which writes it into its folder. */
export async function postmaster(dataDir) {
  const file = join(dataDir, 'postgres/data/postmaster.pid')
  const pid = Number((await readFile(file, 'utf8')).split('\n')[0])
  if (!(pid > 1)) throw new Error('where is the database?')
  return pid
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
