import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/world.ts'

const root = join(import.meta.dirname, '../..')
const { url } = await freshDatabase()
const running: ChildProcess[] = []
const patience = { timeout: 50_000, interval: 50 }

beforeAll(async () => {
  const building = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
  expect(await once(building, 'exit')).toEqual([0, null])
}, 180_000)

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function start(port: number, script = 'start') {
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: temporaryFolder(),
    DATABASE_URL: url,
  }
  const child = spawn(process.execPath, [`scripts/${script}.mjs`], { cwd: root, env })
  running.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  return { child, said }
}

const status = (port: number, path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`).then((answer) => answer.status)

const serves = (port: number) =>
  vi.waitFor(async () => expect(await status(port, '/readyz')).toBe(200), patience)

const isClosed = (port: number) =>
  vi.waitFor(() => expect(status(port, '/healthz')).rejects.toThrow(), patience)

/** Process ids of the workers, as they name themselves in the log. */
async function workers(port: number, said: { out: string }): Promise<number[]> {
  return vi.waitFor(async () => {
    await status(port, '/healthz')
    const pids = new Set(
      [...said.out.matchAll(/"process":"worker \d","pid":(\d+)/g)].map((match) => Number(match[1])),
    )
    expect(pids.size).toBeGreaterThan(0)
    return [...pids]
  }, patience)
}

const areGone = (pids: number[]) =>
  vi.waitFor(() => {
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  }, patience)

test('told to stop, it stops: exit 0, port free, nobody left', async () => {
  const port = await freePort()
  const { child, said } = start(port)
  await serves(port)
  await vi.waitFor(() => expect(said.out).toContain('"msg":"listening"'), patience)
  const pids = await workers(port, said)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  await isClosed(port)
  await areGone(pids)
  expect(said.out.trim().split('\n').at(-1)).toContain('"msg":"stopped"')
})

test('killed, it leaves no worker behind, and begins again at once', async () => {
  const port = await freePort()
  const first = start(port)
  await serves(port)
  const pids = await workers(port, first.said)
  first.child.kill('SIGKILL')
  start(port)
  await serves(port)
  await areGone(pids)
})

test('a worker that is killed is replaced', async () => {
  const port = await freePort()
  const { said } = start(port)
  await serves(port)
  const [victim = 0] = await workers(port, said)
  process.kill(victim, 'SIGKILL')
  await vi.waitFor(() => expect(said.out).toContain('"msg":"worker died"'), patience)
  await serves(port)
})

test('a port that somebody has is named, and nothing is begun', async () => {
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const { port } = holder.address() as AddressInfo
  const { child, said } = start(port)
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said.err).toContain(`PORT=${port + 1}`)
  expect(said.err).not.toContain('    at ')
  await new Promise((resolve) => holder.close(resolve))
})
