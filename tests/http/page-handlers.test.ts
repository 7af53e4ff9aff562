import type { ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { pageHandlers } from '../../app/http/page-handlers.ts'
import { fakeBuild } from './fake-build.ts'

const build: ServerBuild = fakeBuild({ actions: [], urls: [], contexts: [] })

const none = { hasAction: false, hasLoader: false, hasClientAction: false, hasClientLoader: false }
build.assets.routes = Object.fromEntries(
  Object.keys(build.routes).map((id) => [id, { id, module: '', hasErrorBoundary: false, ...none }]),
)
const everything = Object.keys(build.routes)
const routesFor = pageHandlers(build, ({ routes, assets }) => ({
  routes: Object.keys(routes),
  assets: Object.keys(assets.routes),
}))

test.each([
  ['/parent/child', ['root', 'parent', 'child']],
  ['/login', ['root', 'login']],
  ['/login?redirectTo=/child', ['root', 'login']],
  ['/login.data', ['root', 'login']],
  ['/login.data?_routes=root', ['root', 'login']],
  ['/certificates/x1/pdf', ['root', 'pdf']],
])('%s is answered with that page alone, below its parents: %j', (path, ids) => {
  expect(routesFor(path)).toEqual({ routes: ids, assets: ids })
})

test.each(['/nothing', '/login/', '/LOGIN', '//login', '/lo%67in', '/_root.data', '/login.data.data'])(
  '%s is answered with the whole site',
  (path) => {
    expect(routesFor(path)).toEqual({ routes: everything, assets: everything })
  },
)

test('a page has one handler, however often it is asked for', () => {
  expect(routesFor('/login')).toBe(routesFor('/login.data?x=1'))
  expect(routesFor('/login')).not.toBe(routesFor('/certificates/x1/pdf'))
})
