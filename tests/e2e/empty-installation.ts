import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'

const root = join(import.meta.dirname, '../..')

export type Installation = {
  origin: string
  /** Everything that it has written to its log. */
  log: () => string
  stop: () => Promise<void>
}

/** `npm start` on an empty folder, at a free port: what an administrator begins with. */
export async function emptyInstallation(): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'don-ve-first-'))
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir }
  const server = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env })
  let log = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    await rm(dataDir, { recursive: true, force: true })
  }
  const origin = `http://localhost:${port}`
  const ready = () => fetch(`${origin}/readyz`).then(({ status }) => status)
  await expect.poll(() => ready().catch(() => log), { timeout: 60_000 }).toBe(200)
  return { origin, log: () => log, stop }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
