import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { freePort } from './site.mjs'

/** A bare `node:http` server with as many processes as the site, which sends the same bytes and does nothing else. */
export async function bareServer(headers, body) {
  const port = await freePort()
  cluster.setupPrimary({ exec: fileURLToPath(import.meta.url) })
  const env = {
    BARE_PORT: String(port),
    BARE_HEADERS: JSON.stringify(headers),
    BARE_BODY: body.toString('base64'),
  }
  const workers = Array.from({ length: availableParallelism() }, () => cluster.fork(env))
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('listening', resolve))))
  return { url: `http://localhost:${port}/`, stop: () => workers.forEach((worker) => worker.process.kill()) }
}

if (cluster.isWorker && process.env.BARE_PORT) {
  const headers = JSON.parse(process.env.BARE_HEADERS ?? '{}')
  const bytes = Buffer.from(process.env.BARE_BODY ?? '', 'base64')
  createServer((_request, response) => {
    response.writeHead(200, headers)
    response.end(bytes)
  }).listen(Number(process.env.BARE_PORT), '127.0.0.1')
}
