import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isCheckPage, isKeptFile, keptCheck, PATIENCE_MS } from '../../../app/ui/browser/kept-check.ts'

const origin = 'https://donve.example'
const id = 'aB3dE6gH9jK2mN5pQ8sT1u'

/** A site of two pages that share a style; the last answer for each address counts. */
const site = (): Record<string, string> => ({
  '/verify': '<link href="/assets/app-1.css"><script src="/assets/typed-1.js"></script>',
  '/verify/offline': '<link href="/assets/app-1.css"><script src="/assets/verify-1.js"></script>',
  '/verify/keys.json': '{"asOf":"2026-11-25"}',
  [`/verify/${id}`]: 'from the network',
  '/assets/app-1.css': '@font-face{src:url(/assets/letters-1.woff2)}',
  '/assets/typed-1.js': 'typed',
  '/assets/verify-1.js': 'verify',
  '/assets/letters-1.woff2': 'letters',
})

type Network = (path: string, asked: RequestInit) => Promise<Response>

const online =
  (files: Record<string, string>): Network =>
  (path) =>
    Promise.resolve(new Response(files[path] ?? '', { status: path in files ? 200 : 404 }))
const nobody: Network = () => Promise.reject(new TypeError('Failed to fetch'))

/** A browser: its caches outlive workers, its network changes. */
function browser() {
  const stored = new Map<string, Map<string, Response>>()
  const asked: { path: string; credentials: RequestCredentials | undefined }[] = []
  const cacheOf = (files: Map<string, Response>) => ({
    put: (path: string, answer: Response) => Promise.resolve(files.set(path, answer)),
    match: (path: string) => Promise.resolve(files.get(path)?.clone()),
  })
  const caches = {
    open: (name: string) => {
      const files = stored.get(name) ?? new Map<string, Response>()
      stored.set(name, files)
      return Promise.resolve(cacheOf(files))
    },
    keys: () => Promise.resolve([...stored.keys()]),
    delete: (name: string) => Promise.resolve(stored.delete(name)),
  }
  const has = { network: online(site()) }
  const fetch = (what: string | Request, how: RequestInit = {}) => {
    const path = new URL(typeof what === 'string' ? what : what.url).pathname
    asked.push({ path, credentials: how.credentials })
    return has.network(path, how)
  }
  const worker = (build: string) =>
    keptCheck(
      { caches: caches as unknown as CacheStorage, fetch: fetch as typeof globalThis.fetch, origin },
      build,
    )
  return { stored, asked, has, worker }
}

const ask = (path: string) => new Request(origin + path)
const textOf = async (answer: Promise<Response>) => (await answer).text()

test('keeps its pages, whatever they load, and the keys; without cookies', async () => {
  const { stored, asked, worker } = browser()
  await worker('b1').keepAll()
  const kept = Object.keys(site()).filter((path) => path !== `/verify/${id}`)
  expect([...(stored.get('verify-b1')?.keys() ?? [])].sort()).toEqual(kept.sort())
  expect(asked.every(({ credentials }) => credentials === 'omit')).toBe(true)
})

test('is not ready before everything is there', async () => {
  const { has, worker } = browser()
  const { '/assets/letters-1.woff2': _, ...files } = site()
  has.network = online(files)
  await expect(worker('b1').keepAll()).rejects.toThrow('letters')
})

describe('once kept', () => {
  let here = browser()
  let worker = here.worker('b1')
  beforeEach(async () => {
    here = browser()
    worker = here.worker('b1')
    await worker.keepAll()
  })
  afterEach(() => vi.useRealTimers())

  test('a page comes from the network as long as that answers, its refusals too', async () => {
    expect(await textOf(worker.page(ask(`/verify/${id}`)))).toBe('from the network')
    expect((await worker.page(ask('/verify/AAAA'))).status).toBe(404)
  })

  test('with no network each page has one that stands in for it', async () => {
    here.has.network = nobody
    expect(await textOf(worker.page(ask(`/verify/${id}`)))).toBe(site()['/verify/offline'])
    expect(await textOf(worker.page(ask('/verify')))).toBe(site()['/verify'])
    expect(await textOf(worker.page(ask('/verify/?id=x')))).toBe(site()['/verify'])
    expect(await textOf(worker.file(ask('/assets/letters-1.woff2')))).toBe('letters')
    expect(await textOf(worker.file(ask('/verify/keys.json')))).toContain('2026-11-25')
  })

  test('a site that is down behind its proxy is no network', async () => {
    here.has.network = () => Promise.resolve(new Response('Bad gateway', { status: 502 }))
    expect(await textOf(worker.page(ask(`/verify/${id}`)))).toBe(site()['/verify/offline'])
  })

  test('a network that is too slow is no network', async () => {
    vi.useFakeTimers()
    here.has.network = () => new Promise(() => undefined)
    const answer = textOf(worker.page(ask(`/verify/${id}`)))
    await vi.advanceTimersByTimeAsync(PATIENCE_MS)
    expect(await answer).toBe(site()['/verify/offline'])
  })

  test('its files do not ask the network again, others do', async () => {
    here.asked.length = 0
    await worker.file(ask('/assets/verify-1.js'))
    expect(here.asked).toEqual([])
    await worker.file(ask('/assets/other-1.js'))
    expect(here.asked).toHaveLength(1)
  })

  test('the keys are those of the last time that there was a network', async () => {
    here.has.network = online({ ...site(), '/verify/keys.json': '{"asOf":"2026-12-01"}' })
    await worker.refreshKeys()
    here.has.network = nobody
    await worker.refreshKeys()
    expect(await textOf(worker.file(ask('/verify/keys.json')))).toContain('2026-12-01')
  })

  test('the next build keeps its own and forgets this one, and nothing of others', async () => {
    here.stored.set('lessons-b1', new Map())
    here.has.network = online({
      ...site(),
      '/verify/offline': '<script src="/assets/verify-2.js"></script>',
      '/assets/verify-2.js': 'newer',
    })
    const next = here.worker('b2')
    await next.keepAll()
    await next.forgetOthers()
    expect([...here.stored.keys()].sort()).toEqual(['lessons-b1', 'verify-b2'])
    here.has.network = nobody
    expect(await textOf(next.page(ask(`/verify/${id}`)))).toContain('verify-2.js')
    expect(await textOf(next.file(ask('/assets/verify-2.js')))).toBe('newer')
  })

  test('a browser that threw away what was kept asks the network', async () => {
    here.stored.clear()
    expect(await textOf(worker.page(ask(`/verify/${id}`)))).toBe('from the network')
    here.has.network = nobody
    await expect(worker.page(ask(`/verify/${id}`))).rejects.toThrow('Failed to fetch')
  })
})

test('has to do with the check and its files alone', () => {
  for (const path of ['/verify', '/verify/', `/verify/${id}`]) expect(isCheckPage(path)).toBe(true)
  for (const path of ['/verify-worker.js', '/verifying', '/', '/learn', '/certificates/verify'])
    expect(isCheckPage(path)).toBe(false)
  for (const path of ['/assets/a.js', '/favicon.svg', '/verify/keys.json'])
    expect(isKeptFile(path)).toBe(true)
  for (const path of ['/text-size', `/verify/${id}`, '/coverage/20.csv']) expect(isKeptFile(path)).toBe(false)
})
