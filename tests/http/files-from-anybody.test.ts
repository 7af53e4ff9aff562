import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { limitedBody } from '../../app/http/body-limits.ts'
import type { PersonActor } from '../../app/domain/people/actor.ts'
import type { Role } from '../../app/domain/people/role.ts'
import { fakeBuild } from './fake-build.ts'
import { ORIGIN, serving } from './serving.ts'

const MB = 1024 * 1024
const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

function actor(role: Role, more: Partial<PersonActor> = {}): PersonActor {
  const keys = { personId: 'p', accountId: 'a', sessionId: 's', fullName: 'Bế Thị Yến' }
  const state = { restricted: false, enrolling: false, informed: true }
  return { kind: 'person', ...keys, ...state, roles: [{ role, unitId: null }], ...more }
}

/** A server whose pages answer how many bytes of the body they were given. */
async function served(sender: PersonActor | null): Promise<number> {
  const app = express()
  app.use((asked, response, next) => {
    response.locals.path = asked.path
    next()
  })
  app.use(limitedBody(() => Promise.resolve(sender)))
  app.use((_asked, response) => response.json(response.locals.body?.length))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  stops.push(() => server.close())
  return (server.address() as AddressInfo).port
}

/** Sends the head of a file and as much of it as is given; answers what comes back, however little was sent. */
function send(port: number, path: string, { declared, sent }: { declared: number | null; sent: number }) {
  const kind = { origin: ORIGIN, 'content-type': 'multipart/form-data; boundary=x' }
  const length = declared === null ? { 'transfer-encoding': 'chunked' } : { 'content-length': declared }
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const headers = { ...kind, ...length }
    const outgoing = request({ port, method: 'POST', path, headers, agent: false }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body })
        outgoing.destroy()
      })
    })
    outgoing.on('error', reject)
    outgoing.write(Buffer.alloc(sent))
    if (sent === declared) outgoing.end()
  })
}

test.each(['/settings/boundaries', '/people/import', '/people/completions', '/units/reorganisations'])(
  'nobody who is not signed in is waited for with a file for %s: the page answers at once, without it',
  async (path) => {
    const build = { [path.slice(1)]: { action: () => new Response(null, { status: 404 }) } }
    const { port } = await serving({ build: fakeBuild({ actions: [], urls: [], contexts: [] }, build) })
    const { status, body } = await send(port, path, { declared: 5 * MB, sent: 100 })
    expect([status, body]).toEqual([404, '<p>page</p>'])
  },
)

test.each([
  ['a leader', actor('leader')],
  [
    'an administrator of one province',
    actor('administrator', { roles: [{ role: 'administrator', unitId: 'u' }] }),
  ],
  ['an administrator who has still to choose a password', actor('administrator', { restricted: true })],
])('boundaries from %s are not read', async (_who, sender) => {
  const port = await served(sender)
  const answer = await send(port, '/settings/boundaries', { declared: 60 * MB, sent: 100 })
  expect(answer).toEqual({ status: 200, body: '0' })
})

test('a file of which nobody says how long it is comes from those alone who may send it', async () => {
  const port = await served(actor('trainer'))
  expect((await send(port, '/people/import', { declared: null, sent: 100 })).body).toBe('0')
})

test('whoever may send a file has it read whole', async () => {
  const port = await served(actor('administrator'))
  const all = { declared: 2 * MB, sent: 2 * MB }
  expect(await send(port, '/settings/boundaries', all)).toEqual({ status: 200, body: String(2 * MB) })
})

test('what is no larger than a form is read of everybody, and the page decides', async () => {
  const port = await served(null)
  expect((await send(port, '/settings/boundaries', { declared: 1000, sent: 1000 })).body).toBe('1000')
})
