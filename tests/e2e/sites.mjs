import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Serves all sites of a run, started at the same time, and answers at a port of its own once each of them is ready. Told
 * to stop, it tells them, and ends when all have.
 * @type {{ sites: { port: number, dataDir: string }[], readyPort: number }}
 */
const { sites, readyPort } = JSON.parse(process.env.E2E_SERVE ?? '{}')

const children = sites.map(({ port, dataDir }) => {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir }
  return spawn(process.execPath, ['scripts/demo.mjs'], { env, stdio: 'inherit' })
})
const ended = Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))))
process.once('SIGTERM', () => children.forEach((child) => child.kill('SIGTERM')))
// One that ends by itself ends the run: nobody waits for a site that is not coming.
for (const child of children) child.once('exit', () => children.forEach((other) => other.kill('SIGTERM')))

const isReady = ({ port }) =>
  fetch(`http://localhost:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
const server = createServer((_request, response) => response.end())
const whenReady = async () => {
  while (!(await Promise.all(sites.map(isReady))).every(Boolean)) await pause(200)
  server.listen(readyPort, '127.0.0.1')
}
void whenReady()
const codes = await ended
process.exit(codes.find((code) => code !== 0) ?? 0)
