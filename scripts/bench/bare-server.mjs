import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { freePort } from './site.mjs'

/** A bare `node:http` server with as many processes as the site, which sends the same bytes and does nothing else. */
export async function bareServer(headers, body) {
  const port = await freePort()
  cluster.setupPrimary({ exec: fileURLToPath(import.meta.url) })
  const workers = Array.from({ length: availableParallelism() }, () =>
    cluster.fork({ BARE_PORT: String(port) }),
  )
  await Promise.all(
    workers.map((worker) => {
      const listening = new Promise((resolve) => worker.once('listening', resolve))
      worker.send({ headers, body: body.toString('base64') })
      return listening
    }),
  )
  return { url: `http://localhost:${port}/`, stop: () => workers.forEach((worker) => worker.process.kill()) }
}

if (cluster.isWorker && process.env.BARE_PORT) {
  process.once('message', ({ headers, body }) => {
    const bytes = Buffer.from(body, 'base64')
    createServer((_request, response) => {
      response.writeHead(200, headers)
      response.end(bytes)
    }).listen(Number(process.env.BARE_PORT), '127.0.0.1')
  })
}
