import { connect as connectSocket } from 'node:net'
import { expect, test } from 'vitest'
import { fakeBuild } from './fake-build.ts'
import { ORIGIN, serving } from './serving.ts'

const own = { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is answered 405',
  async (method) => {
    const { ask, seen } = await serving()
    const { status, headers } = await ask({ method, path: '/resource', headers: own })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD, POST')
    expect(seen.actions).toEqual([])
  },
)

test.each([
  '/%',
  '/%E0%A4',
  '/learn/%C0%AF',
  '/a%00b',
  '/a%0Ab',
  '/people?q=a%00b',
  'http://evil.example/',
  '*',
  `/${'a'.repeat(9000)}`,
])('the address %s is answered 400', async (path) => {
  const { ask } = await serving()
  expect((await ask({ path })).status).toBe(400)
})

test.each([
  '/learn/%25',
  '/login?redirectTo=%',
  '/login?%E0%A4%A',
  '//evil.example/x',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%5cx',
])('the address %s is strange but harmless', async (path) => {
  const { ask } = await serving()
  expect([200, 404]).toContain((await ask({ path })).status)
})

test('what is no HTTP gets 400 and the line is cut', async () => {
  const { port } = await serving()
  const answer = await new Promise<string>((resolve) => {
    let heard = ''
    const socket = connectSocket(port, '127.0.0.1', () => socket.write('GET / HTTP/9\r\nnonsense\r\n\r\n'))
    socket.on('data', (chunk) => (heard += chunk.toString()))
    socket.on('close', () => resolve(heard))
  })
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
  expect(answer).toContain('nosniff')
})

test('HEAD is answered like GET, without the body', async () => {
  const { ask } = await serving()
  const { status, body, headers } = await ask({ method: 'HEAD', path: '/login' })
  expect({ status, body }).toEqual({ status: 200, body: '' })
  expect(headers['content-type']).toContain('text/html')
})

test('what a client claims about a proxy or a host reaches no page', async () => {
  const { ask, seen } = await serving()
  const headers = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example:81',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '203.0.113.9',
    'x-request-id': 'forged',
  }
  await ask({ path: '/login?next=1', headers })
  expect(seen.urls).toEqual([`${ORIGIN}/login?next=1`])
  expect(seen.contexts[0]?.address).toBe('127.0.0.1')
  expect(seen.contexts[0]?.requestId).not.toBe('forged')
})

test.each(['not a host', '[::1', 'a:b:c', ''])('the Host header %j does no harm', async (host) => {
  const { ask } = await serving()
  expect((await ask({ path: '/login', headers: { host } })).status).toBe(200)
})

test('one line per request: no query, cookie, body or token in it', async () => {
  const { ask, lines } = await serving()
  const headers = { ...own, cookie: 'session=geheim-cookie', authorization: 'Bearer geheim-token' }
  const path = '/login?redirectTo=geheim-query'
  const { headers: answered } = await ask({ method: 'POST', path, headers, body: 'password=geheim-body' })
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain('geheim')
  const line = JSON.parse(lines[0] ?? '') as Record<string, unknown>
  expect(line).toMatchObject({ id: answered['x-request-id'], method: 'POST', path: '/login', status: 200 })
  expect(line['bytes']).toBeGreaterThan(0)
})

test('a bug in a page is logged under the id that the person is told', async () => {
  const seen = { actions: [], urls: [], contexts: [] }
  const loader = () => {
    throw new Error('inside of the program')
  }
  const { ask, lines } = await serving({ build: fakeBuild(seen, { broken: { loader } }) })
  const { status, body, headers } = await ask({ path: '/broken' })
  expect(status).toBe(500)
  expect(body).not.toContain('inside')
  const errors = lines.map((line) => JSON.parse(line) as { id: string; err?: { message: string } })
  expect(errors.find(({ err }) => err)).toMatchObject({
    id: headers['x-request-id'],
    err: { message: 'inside of the program' },
  })
})

test('a bug before the pages gets a plain page with its reference', async () => {
  const build = () => Promise.reject(new Error('inside of the program'))
  const { ask } = await serving({ build })
  const { status, body, headers } = await ask({ path: '/login' })
  expect(status).toBe(500)
  expect(body).toContain(headers['x-request-id'])
  expect(body).not.toContain('inside')
})
