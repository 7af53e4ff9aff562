import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import config from '../../remix.config.js'
import { routeTable } from '../../app/http/route-table.ts'
import { pagesOf } from '../architecture/site-map.ts'

type Routes = ServerBuild['routes']

const pages = pagesOf(config)
const root = { id: 'root', path: '', module: {} } as unknown as Routes[string]
const routes = Object.fromEntries(
  [root, ...pages.map(({ address, file }) => page(address, file))].map((route) => [route.id, route]),
)
const forRemix: Parameters<typeof matchRoutes>[0] = [
  {
    path: '',
    id: 'root',
    children: pages.map(({ address, file }) =>
      address === '' ? { index: true, id: file } : { path: address, id: file },
    ),
  },
]

function page(address: string, file: string): Routes[string] {
  const place = address === '' ? { index: true } : { path: address }
  return { id: file, parentId: 'root', module: {}, ...place } as unknown as Routes[string]
}

const find = routeTable(routes)

/** Segments of the site map and others, so that addresses hit pages, nearly hit them, and miss. */
const known = [...new Set(pages.flatMap(({ address }) => address.split('/')))].filter((part) =>
  /^[\w-]+$/u.test(part),
)
const segment = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom('a', 'bai-1', '0196-x', 'Learn', 'people.csv', 'x.data', 'a%20b', 'á', ''),
)
const address = fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`)

test('finds what Remix finds, or leaves it to Remix', () => {
  let found = 0
  fc.assert(
    fc.property(address, (path) => {
      const own = find(path)
      if (!own) return
      found += 1
      const theirs = matchRoutes(forRemix, path)
      expect(own.chain.map(({ id }) => id)).toEqual(theirs?.map(({ route }) => route.id))
      expect(own.leaf.id).toBe(theirs?.at(-1)?.route.id)
      expect(own.params).toEqual(theirs?.at(-1)?.params)
    }),
    { numRuns: 3_000 },
  )
  expect(found).toBeGreaterThan(100)
})

test('every page without a splat is found by its plain address', () => {
  for (const { address, file } of pages.filter((one) => !one.address.includes('*'))) {
    const path = `/${address.replaceAll(/:\w+/gu, 'x1')}`
    expect({ path, id: find(path)?.leaf.id }).toEqual({ path, id: file })
  }
})

test.each([
  '/learn/',
  '/LEARN',
  '//learn',
  '/learn?x=1',
  '/learn.data',
  '/learn/a%2Fb',
  '/learn/á',
  '/%',
  'learn',
  '',
])('%s is left to Remix', (path) => {
  expect(find(path)).toBeNull()
})
