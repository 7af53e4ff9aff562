import { request } from 'node:http'
import { expect, test } from 'vitest'
import { bodyLimit } from '../../app/http/body-limits.ts'
import { MOST_FIELDS } from '../../app/http/many-fields.ts'
import { ORIGIN, serving } from './serving.ts'

const own = { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }

test('limits go by path', () => {
  expect(bodyLimit('/login')).toBe(8 * 1024)
  expect(bodyLimit('/attempts/x/answers')).toBe(256 * 1024)
})

test.each(['/login', '/LOGIN', '/login/', '/login.data', '/login/.data', '/login//.data/', '/%6cogin'])(
  'a body over the limit of %s is refused with a page, and no action begins',
  async (path) => {
    const { ask, seen } = await serving()
    const { status, body } = await ask({ method: 'POST', path, headers: own, body: 'x'.repeat(9000) })
    expect(status).toBe(413)
    expect(body).toContain('8 kB')
    expect(seen.actions).toEqual([])
  },
)

test('a body at the limit is read whole', async () => {
  const { ask, seen } = await serving()
  const body = 'x'.repeat(256 * 1024)
  expect((await ask({ method: 'POST', path: '/resource', headers: own, body })).status).toBe(200)
  expect(seen.actions[0]).toHaveLength('resource '.length + body.length)
})

const part = (name: number) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n\r\n`
test.each([
  ['application/x-www-form-urlencoded', (name: number) => `${name}=&`],
  ['multipart/form-data, application/x-www-form-urlencoded', (name: number) => `${name}=&`],
  ['application/x-www-form-urlencoded; as=multipart', (name: number) => `${name}=&`],
  ['multipart/form-data; boundary=x', part],
  ['Multipart/Form-Data; boundary="x"', part],
])('more fields than any form has are refused, whoever sends them as %s', async (type, field) => {
  const { ask, seen } = await serving()
  const body = Array.from({ length: MOST_FIELDS + 2 }, (_, name) => field(name)).join('')
  const headers = { ...own, 'content-type': type }
  const { status, body: page } = await ask({ method: 'POST', path: '/verify/file', headers, body })
  expect(status).toBe(413)
  expect(page).toContain('quá nhiều mục')
  expect(seen.actions).toEqual([])
})

test('bytes that come are counted, not those declared', async () => {
  const { port, seen } = await serving()
  const status = await new Promise((resolve, reject) => {
    const headers = { ...own, 'transfer-encoding': 'chunked' }
    const outgoing = request({ port, method: 'POST', path: '/resource', headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    outgoing.on('error', reject)
    for (let sent = 0; sent < 300; sent += 10) outgoing.write('x'.repeat(10 * 1024))
    outgoing.end()
  })
  expect(status).toBe(413)
  expect(seen.actions).toEqual([])
})

test('a body that is cut off begins no action', async () => {
  const { port, seen, ask } = await serving()
  const headers = { ...own, 'content-length': 100 }
  const outgoing = request({ port, method: 'POST', path: '/resource', headers })
  outgoing.on('error', () => undefined)
  outgoing.write('half', () => outgoing.destroy())
  await new Promise((resolve) => outgoing.once('close', resolve))
  expect((await ask({ path: '/healthz' })).status).toBe(200)
  expect(seen.actions).toEqual([])
})
