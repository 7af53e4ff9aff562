import type { ServerBuild } from '@remix-run/node'
import { routeTable, type TableRoute } from './route-table.ts'

/**
 * What answers an address: for each page a handler of a build with that page alone, made when it is first asked for. Remix
 * ranks all the routes that it knows several times at every request, and again while it renders. Addresses that the
 * table leaves to Remix are answered with the whole build.
 */
export function pageHandlers<Handler>(
  build: ServerBuild,
  handlerOf: (build: ServerBuild) => Handler,
): (path: string) => Handler {
  const find = routeTable(build.routes)
  const whole = handlerOf(build)
  const made = new Map<string, Handler>()
  return (path) => {
    const found = find(pageAddress(path))
    if (!found) return whole
    const { id } = found.leaf
    const handler = made.get(id) ?? handlerOf(withOnly(build, found.chain))
    made.set(id, handler)
    return handler
  }
}

/** The page that an address shows, or has the data of. */
function pageAddress(path: string): string {
  const [address = ''] = path.split('?', 1)
  return address.replace(/\.data$/u, '')
}

function withOnly(build: ServerBuild, chain: readonly TableRoute[]): ServerBuild {
  const ids = new Set(chain.map(({ id }) => id))
  const ofThese = <T>(routes: Record<string, T>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)))
  return {
    ...build,
    routes: ofThese(build.routes),
    assets: { ...build.assets, routes: ofThese(build.assets.routes) },
  }
}
