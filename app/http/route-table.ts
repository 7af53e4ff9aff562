import type { ServerBuild } from '@remix-run/node'

type Module = ServerBuild['routes'][string]['module']
export type TableRoute = { id: string; module: Module }
export type Found = { params: Record<string, string>; chain: TableRoute[]; leaf: TableRoute }

type Line = { segments: string[]; chain: TableRoute[]; fixed: number }

/** Addresses in their one plain spelling. Whatever else leads to a page as well is Remix's to read. */
const PLAIN = /^\/(?:[\w-]+(?:\/[\w-]+)*)?$/u

/**
 * Finds the page of a plain address as Remix would, without ranking the whole site map at every request: of the pages
 * that fit, the one with the most fixed segments. A test holds both together.
 */
export function routeTable(routes: ServerBuild['routes']): (path: string) => Found | null {
  const bySize = new Map<number, Line[]>()
  for (const line of linesOf(routes)) {
    const size = line.segments.length
    bySize.set(
      size,
      [...(bySize.get(size) ?? []), line].sort((a, b) => b.fixed - a.fixed),
    )
  }
  return (path) => {
    if (!PLAIN.test(path)) return null
    const segments = path === '/' ? [] : path.slice(1).split('/')
    const line = bySize.get(segments.length)?.find((one) => fits(one.segments, segments))
    const leaf = line?.chain.at(-1)
    return line && leaf ? { params: paramsOf(line.segments, segments), chain: line.chain, leaf } : null
  }
}

function linesOf(routes: ServerBuild['routes']): Line[] {
  const parents = new Set(Object.values(routes).map(({ parentId }) => parentId))
  return Object.values(routes).flatMap((route) => {
    if (parents.has(route.id)) return []
    const chain: ServerBuild['routes'][string][] = []
    for (let one: typeof route | undefined = route; one; one = routes[one.parentId ?? '']) chain.unshift(one)
    const segments = chain.flatMap(({ path }) => path?.split('/') ?? []).filter(Boolean)
    if (segments.some((segment) => /[*?]/u.test(segment))) return []
    const fixed = segments.filter((segment) => !segment.startsWith(':')).length
    return [{ segments, chain: chain.map(({ id, module }) => ({ id, module })), fixed }]
  })
}

function fits(pattern: string[], segments: string[]): boolean {
  return pattern.every((part, index) => part.startsWith(':') || part === segments[index])
}

function paramsOf(pattern: string[], segments: string[]): Record<string, string> {
  const params: Record<string, string> = {}
  pattern.forEach((part, index) => {
    if (part.startsWith(':')) params[part.slice(1)] = segments[index] ?? ''
  })
  return params
}
