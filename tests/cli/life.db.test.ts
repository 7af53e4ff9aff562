import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { freePort } from '../../scripts/chaos/site.mjs'
import { freshDatabase } from '../support/database.ts'
import { patience, servedHere, serves, startSite, status } from './served.ts'

const { url } = await freshDatabase()
servedHere()
const start = (port: number) => startSite(port, { DATABASE_URL: url })

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
