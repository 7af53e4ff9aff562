import { expect, test } from 'vitest'
import { originDecision } from '../../app/http/origins.ts'
import { ORIGIN, serving } from './serving.ts'

const ours = [ORIGIN, 'http://127.0.0.1:3000']

test.each([
  ['a form of ours', { 'sec-fetch-site': 'same-origin', origin: ORIGIN }, 'same'],
  ['the alias', { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:3000' }, 'same'],
  ['an old browser, Origin only', { origin: ORIGIN }, 'same'],
  ['Sec-Fetch-Site only', { 'sec-fetch-site': 'same-origin' }, 'same'],
  ['a foreign site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 'foreign'],
  ['a foreign site with our Origin', { 'sec-fetch-site': 'cross-site', origin: ORIGIN }, 'foreign'],
  [
    'a foreign Origin claiming same-origin',
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    'foreign',
  ],
  ['a sibling host', { 'sec-fetch-site': 'same-site' }, 'foreign'],
  ['typed into the address bar', { 'sec-fetch-site': 'none' }, 'foreign'],
  ['a sandboxed frame', { origin: 'null' }, 'foreign'],
  ['another port', { origin: 'http://localhost:3001' }, 'foreign'],
  ['another scheme', { origin: 'https://localhost:3000' }, 'foreign'],
  ['our origin as a prefix', { origin: 'http://localhost:3000.evil.example' }, 'foreign'],
  ['two origins', { origin: `${ORIGIN}, https://evil.example` }, 'foreign'],
  ['an empty Origin', { origin: '' }, 'foreign'],
  ['nothing at all', {}, 'unsaid'],
  ['a matching host alone', { host: 'localhost:3000' }, 'unsaid'],
] as const)('%s', (_name, headers, decision) => {
  expect(originDecision(headers, ours)).toBe(decision)
})

const channels = [
  '/parent/child',
  '/parent/child?_data=child',
  '/parent/child.data',
  '/parent/child.data?_routes=child',
  '/parent/child?index',
  '/resource',
  '/resource.data',
  '/login',
  '/healthz',
  '/assets/none.js',
  '/no-such-page',
]

const strangers: [string, Record<string, string>][] = [
  ['no Origin at all', {}],
  ['a foreign Origin', { origin: 'https://evil.example' }],
  [
    'a foreign Origin with a forged host',
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  ],
  ['a foreign Origin as Host', { origin: 'https://evil.example', host: 'evil.example' }],
  ['a foreign page', { 'sec-fetch-site': 'cross-site', origin: ORIGIN }],
]

test.each(strangers)('no action runs for %s, over any channel', async (_name, headers) => {
  const { ask, seen } = await serving()
  for (const path of channels) {
    const { status, body } = await ask({ method: 'POST', path, headers, body: 'x=1' })
    expect({ path, status }).toEqual({ path, status: 403 })
    expect(body).toContain(ORIGIN)
  }
  expect(seen.actions).toEqual([])
})

test('a form of ours reaches its action, body and all', async () => {
  const { ask, seen } = await serving()
  const headers = { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }
  const { status } = await ask({ method: 'POST', path: '/resource', headers, body: 'login=huong&x=1' })
  expect(status).toBe(200)
  expect(seen.actions).toEqual(['resource login=huong&x=1'])
})
