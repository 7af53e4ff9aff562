import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import pino from 'pino'
import { listen } from '../../app/http/listen.ts'
import { createApp, type Site } from '../../app/http/server.ts'
import { connect } from '../../app/persistence/client.ts'
import { whenOver } from '../support/when-over.ts'
import { testWorld } from '../support/world.ts'
import { fakeBuild, type Seen } from './fake-build.ts'

export const ORIGIN = 'http://localhost:3000'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

export type Asked = {
  method?: string
  path: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
}

/** Serves the fake site on a free port until the test is over. */
export async function serving(change: Partial<Site> = {}) {
  const seen: Seen = { actions: [], urls: [], contexts: [] }
  const lines: string[] = []
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(...chunk.toString().trim().split('\n'))
      done()
    },
  })
  const site: Site = {
    build: fakeBuild(seen),
    world: change.world ?? nowhere(),
    mode: 'production',
    log: pino(sink),
    publicOrigins: [ORIGIN, 'http://127.0.0.1:3000'],
    trustedProxies: [],
    files: '/nowhere',
    ready: () => Promise.resolve(true),
    startRosterWork: () => undefined,
    ...change,
  }
  const { server, settle, stop } = await listen(createApp(site), 0, '127.0.0.1')
  whenOver('test', () => stop(0))
  const { port } = server.address() as AddressInfo
  return { seen, lines, port, settle, stop, ask: (asked: Asked) => ask(port, asked) }
}

/** No page of the fake site asks the database. */
const nowhere = () =>
  testWorld(connect('postgresql://nobody@127.0.0.1:1/none'), { actor: { kind: 'anyone' } })

/** A request exactly as given: nothing is added that a browser or a client library would add. */
export function ask(port: number, { method = 'GET', path, headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
      response.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
