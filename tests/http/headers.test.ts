import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/world.ts'
import { fakeBuild } from './fake-build.ts'
import { ORIGIN, serving, type Asked } from './serving.ts'

const script = `console.log(${JSON.stringify('x'.repeat(3000))})`

function clientFolder(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/app-1a2b.js'), script)
  writeFileSync(join(folder, 'assets/app-1a2b.js.br'), brotliCompressSync(script))
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return folder
}

const everything: [string, Asked, number][] = [
  ['a page', { path: '/login' }, 200],
  ['a resource', { path: '/resource' }, 200],
  ['single fetch', { path: '/login.data' }, 200],
  ['a redirect', { path: '/parent/child' }, 302],
  ['no page', { path: '/none' }, 404],
  ['an asset', { path: '/assets/app-1a2b.js' }, 200],
  ['no asset', { path: '/assets/none.js' }, 404],
  ['a public file', { path: '/icon.svg' }, 200],
  ['health', { path: '/healthz' }, 200],
  ['a foreign form', { method: 'POST', path: '/login' }, 403],
  ['a strange address', { path: '/%' }, 400],
  ['another method', { method: 'PUT', path: '/login' }, 405],
  [
    'a large body',
    { method: 'POST', path: '/login', headers: { origin: ORIGIN }, body: 'x'.repeat(9000) },
    413,
  ],
]

test.each(everything)('%s carries the security headers', async (_name, asked, expected) => {
  const { ask } = await serving({ files: clientFolder() })
  const { status, headers } = await ask(asked)
  expect(status).toBe(expected)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['x-frame-options']).toBe('DENY')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toContain('geolocation=()')
  expect(headers['content-security-policy']).toMatch(/default-src '(self|none)'/)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers['strict-transport-security']).toBeUndefined()
})

test('a page with a client has a nonce that serves once, others have none', async () => {
  const { ask } = await serving()
  const nonceAt = async (path: string) => {
    const { headers } = await ask({ path })
    return /'nonce-([^']{22,})'/.exec(headers['content-security-policy'] as string)?.[1]
  }
  const [first, second] = [await nonceAt('/client'), await nonceAt('/client')]
  expect(first).toBeTruthy()
  expect(first).not.toBe(second)
  expect(await nonceAt('/login')).toBeUndefined()
})

test('https alone is told to stay https', async () => {
  const { ask } = await serving({ publicOrigins: ['https://daotao.example'] })
  expect((await ask({ path: '/login' })).headers['strict-transport-security']).toBe('max-age=63072000')
})

test('hashed assets are kept for a year, public files for minutes', async () => {
  const { ask } = await serving({ files: clientFolder() })
  expect((await ask({ path: '/assets/app-1a2b.js' })).headers['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  )
  expect((await ask({ path: '/icon.svg' })).headers['cache-control']).toBe('public, max-age=300')
  expect((await ask({ path: '/assets/none.js' })).headers['cache-control']).toBe('no-store')
})

test('an asset goes out compressed by the build where that is understood', async () => {
  const { ask } = await serving({ files: clientFolder() })
  const path = '/assets/app-1a2b.js'
  const small = await ask({ path, headers: { 'accept-encoding': 'gzip, deflate, br' } })
  expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
  expect(small.headers['content-type']).toMatch(/javascript/)
  const plain = await ask({ path })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body).toBe(script)
})

test('files outside the folder are not served', async () => {
  const { ask } = await serving({ files: clientFolder() })
  for (const path of [
    '/../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/icon.svg',
    '/.env',
  ]) {
    expect((await ask({ path })).body).not.toMatch(/<svg|dependencies/)
  }
})

test('pages are compressed, PDFs are not', async () => {
  const seen = { actions: [], urls: [], contexts: [] }
  const send = (type: string) => () => new Response('x'.repeat(5000), { headers: { 'content-type': type } })
  const build = fakeBuild(seen, {
    words: { default: undefined, loader: send('text/html') },
    paper: { default: undefined, loader: send('application/pdf') },
  })
  const { ask } = await serving({ build })
  const headers = { 'accept-encoding': 'gzip, br' }
  expect((await ask({ path: '/words', headers })).headers['content-encoding']).toBe('br')
  expect((await ask({ path: '/paper', headers })).headers['content-encoding']).toBeUndefined()
})

test.each([
  ['session=abc', 'no-store'],
  ['x=1; __Host-session=abc', 'no-store'],
  ['other=1', 'private, max-age=60'],
])('with the cookie %s a page is kept: %s', async (cookie, kept) => {
  const seen = { actions: [], urls: [], contexts: [] }
  const loader = () => new Response('x', { headers: { 'cache-control': 'private, max-age=60' } })
  const { ask } = await serving({ build: fakeBuild(seen, { page: { default: undefined, loader } }) })
  expect((await ask({ path: '/page', headers: { cookie } })).headers['cache-control']).toBe(kept)
})

test('an answer that sets a cookie is kept nowhere', async () => {
  const seen = { actions: [], urls: [], contexts: [] }
  const loader = () => new Response('x', { headers: { 'set-cookie': 'session=1' } })
  const { ask } = await serving({ build: fakeBuild(seen, { page: { default: undefined, loader } }) })
  expect((await ask({ path: '/page' })).headers['cache-control']).toBe('no-store')
})

test('only a step of a draft may be shown within a page, and only within one of ours', async () => {
  const { ask } = await serving()
  const step = await ask({ path: '/teach/courses/01a2-b3/preview/mo-cua' })
  expect(step.headers['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(step.headers['x-frame-options']).toBe('SAMEORIGIN')
  for (const path of [
    '/teach/courses/01a2-b3/preview',
    '/teach/courses/01a2-b3/preview/mo-cua/x',
    '/teach/courses/01a2-b3/publication',
    '/learn?/teach/courses/01a2-b3/preview/mo-cua',
  ]) {
    const { headers } = await ask({ path })
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
    expect(headers['x-frame-options'], path).toBe('DENY')
  }
})

test('only where a QR is read may the camera be opened', async () => {
  const { ask } = await serving()
  const camera = async (path: string) => (await ask({ path })).headers['permissions-policy']
  for (const path of ['/verify', '/verify/', '/verify?id=A', '/verify/number?number=1', '/verify/file'])
    expect(await camera(path), path).toContain('camera=(self),')
  for (const path of ['/', '/login', '/verify/aB3dE6gH9jK2mN5pQ8sT1u', '/verify/offline', '/login?/verify'])
    expect(await camera(path), path).toContain('camera=(),')
})
