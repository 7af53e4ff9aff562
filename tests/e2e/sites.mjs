import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Serves all sites of a run and answers at a port of its own once each of them is ready. The demo province is loaded once:
 * into the first, which is stopped and copied before all are started. Told to stop, it tells them, and when all have
 * ended takes their folders away.
 * @type {{ sites: { port: number, dataDir: string }[], readyPort: number }}
 */
const { sites, readyPort } = JSON.parse(process.env.E2E_SERVE ?? '{}')
const [first, ...others] = sites
const running = new Set()
let stopping = false

process.once('SIGTERM', stopAll)

// The database runs as a user of its own: what it may pass through it keeps inside, where it is copied with the rest.
for (const { dataDir } of sites) await chmod(dataDir, 0o711)
const loaded = start(first)
await ready(first)
if (!stopping) {
  loaded.stop()
  await loaded.ended
  // Each finds a port of its own.
  await rm(join(first.dataDir, 'postgres.port'))
  for (const { dataDir } of others) execFileSync('cp', ['-a', `${first.dataDir}/.`, dataDir])
}
const children = stopping ? [loaded] : sites.map(start)
// One that ends by itself ends the run: nobody waits for a site that is not coming.
for (const { ended } of children) void ended.then(stopAll)
void Promise.all(sites.map(ready)).then(() => {
  if (!stopping) createServer((_request, response) => response.end()).listen(readyPort, '127.0.0.1')
})
const codes = await Promise.all(children.map(({ ended }) => ended))
for (const { dataDir } of sites) await rm(dataDir, { recursive: true, force: true })
process.exit(codes.find((code) => code !== 0) ?? 0)

function start({ port, dataDir }) {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir }
  const child = spawn(process.execPath, ['scripts/demo.mjs'], { env, stdio: 'inherit' })
  const site = {
    ended: once(child, 'exit').then(([code]) => (running.delete(site), code)),
    stop: () => child.kill('SIGTERM'),
  }
  running.add(site)
  return site
}

function stopAll() {
  stopping = true
  for (const site of running) site.stop()
}

async function ready({ port }) {
  const isReady = () =>
    fetch(`http://localhost:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!stopping && running.size > 0 && !(await isReady())) await pause(200)
}
