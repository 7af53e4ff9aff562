import { keyOf, type Point, type Ring } from './grid.ts'

/**
 * The outline of what several shapes cover together: a stretch of border that two of them share is inside and vanishes. So
 * a province is drawn from its communes.
 */
export function united(rings: readonly Ring[]): Ring[] {
  const edges = new Map<string, readonly [Point, Point]>()
  for (const ring of rings) {
    ring.forEach((corner, at) => {
      const next = ring[(at + 1) % ring.length] ?? corner
      const [a, b] = [keyOf(corner), keyOf(next)]
      const key = a < b ? `${a} ${b}` : `${b} ${a}`
      if (!edges.delete(key)) edges.set(key, [corner, next])
    })
  }
  return chained([...edges.values()])
}

/** Rings from their edges. At every corner as many edges arrive as leave: each was cut out of rings. */
function chained(edges: readonly (readonly [Point, Point])[]): Ring[] {
  const at = new Map<number, { to: Point; edge: number }[]>()
  const leave = (from: Point, to: Point, edge: number) => {
    const known = at.get(keyOf(from))
    if (known) known.push({ to, edge })
    else at.set(keyOf(from), [{ to, edge }])
  }
  edges.forEach(([one, other], edge) => {
    leave(one, other, edge)
    leave(other, one, edge)
  })
  const used = new Set<number>()
  return edges.flatMap(([start], edge) => {
    const ring: Point[] = []
    let here: Point | undefined = used.has(edge) ? undefined : start
    while (here) {
      const ways: { to: Point; edge: number }[] = at.get(keyOf(here)) ?? []
      const way = ways.find((one) => !used.has(one.edge))
      if (way) {
        ring.push(here)
        used.add(way.edge)
      }
      here = way?.to
    }
    return ring.length >= 3 ? [ring] : []
  })
}
