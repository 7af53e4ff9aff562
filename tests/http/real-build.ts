import type { ServerBuild } from '@remix-run/node'
import * as entry from '../../app/entry.server.tsx'
import * as root from '../../app/root.tsx'
import { fakeBuild } from './fake-build.ts'

type Route = ServerBuild['routes'][string]

/** The real shell around so many real pages, by their addresses; `rendered` has the addresses that Remix rendered. */
export function realBuild(pages: Record<string, object>): { build: ServerBuild; rendered: string[] } {
  const rendered: string[] = []
  const routes: Route[] = [
    { id: 'root', path: '', module: root },
    ...Object.entries(pages).map(([path, module]) => ({
      // Remix takes a route without an id for the parent of the root.
      id: path === '' ? 'index' : path,
      ...(path === '' ? { index: true } : { path }),
      parentId: 'root',
      module: module as Route['module'],
    })),
  ]
  const noted: typeof entry.default = (request, ...rest) => {
    rendered.push(new URL(request.url).pathname)
    return entry.default(request, ...rest)
  }
  const fake = fakeBuild({ actions: [], urls: [], contexts: [] })
  const build: ServerBuild = {
    ...fake,
    assets: { ...fake.assets, routes: Object.fromEntries(routes.map((route) => [route.id, entryOf(route)])) },
    entry: { module: { ...entry, default: noted } },
    routes: Object.fromEntries(routes.map((route) => [route.id, route])),
  }
  return { build, rendered }
}

/** What the browser would be told of a route. */
function entryOf({ id, path, parentId, module }: Route) {
  const has = { hasAction: 'action' in module, hasLoader: 'loader' in module }
  const client = { hasClientAction: false, hasClientLoader: false }
  const hasErrorBoundary = 'ErrorBoundary' in module
  return {
    id,
    module: '',
    ...has,
    ...client,
    hasErrorBoundary,
    ...(path ? { path } : {}),
    ...(parentId ? { parentId } : {}),
  }
}
