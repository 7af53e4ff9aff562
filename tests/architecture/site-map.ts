import type { Source, Violation } from './source.ts'

export type Page = { address: string; file: string }

type Define = (address: string, file: string, ...rest: unknown[]) => void
type RoutesOption = (define: (callback: (route: Define) => void) => object) => unknown

/** The pages that `remix.config.js` names. */
export function pagesOf(config: { routes?: unknown }): Page[] {
  const pages: Page[] = []
  const routes = config.routes as RoutesOption
  routes((callback) => {
    callback((address, file, ...rest) => {
      pages.push({ address, file: `app/${file}` })
      const children = rest.find((value) => typeof value === 'function') as (() => void) | undefined
      children?.()
    })
    return {}
  })
  return pages
}

/** Every page of the site map has its file, and every route file its line there. */
export function siteMap(files: Source[], pages: Page[]): Violation[] {
  const paths = files.map(({ path }) => path).filter((path) => path.startsWith('app/routes/'))
  const named = pages.map(({ file }) => file)
  const missing = pages
    .filter(({ file }) => !paths.includes(file))
    .map(({ address, file }) => ({
      ...{ path: 'remix.config.js', line: 1, rule: 'site map' },
      ...{
        found: `/${address} names ${file}, which does not exist`,
        instead: 'write the route or take out the line',
      },
    }))
  const unnamed = paths
    .filter((path) => !named.includes(path))
    .map((path) => ({
      ...{ path, line: 1, rule: 'site map', found: 'no page of remix.config.js names this file' },
      instead: 'give it a line there; what routes share belongs into app/http or app/ui',
    }))
  return [...missing, ...unnamed]
}
