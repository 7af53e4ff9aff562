import { areaOf, keyOf, speck, type Point, type Ring } from './grid.ts'
import { thinned } from './thinned.ts'

/**
 * Outlines of neighbours with fewer corners, none of which moves by more than the tolerance (steps of the grid). A border
 * that two share stays one line: rings are cut where borders meet, and each piece is thinned the same way from both sides.
 * Of each shape at least the largest outline is left, of an archipelago (`kept`) every islet.
 */
export function simplifyTogether(
  shapes: readonly (readonly Ring[])[],
  tolerance: number,
  kept: (ring: Ring) => boolean,
): Ring[][] {
  const meets = meetingPoints(shapes)
  return shapes.map((rings) => {
    const largest = Math.max(...rings.map(areaOf))
    return rings.flatMap((ring) => {
      const thin = simplifyRing(ring, meets, tolerance)
      if (thin.length >= 3 && areaOf(thin) >= tolerance * tolerance) return [thin]
      const [first] = ring
      return first && (kept(ring) || areaOf(ring) === largest) ? [speck(first, Math.max(1, tolerance))] : []
    })
  })
}

/** Corners at which borders part: another neighbour follows there in one ring than in another. */
function meetingPoints(shapes: readonly (readonly Ring[])[]): Set<number> {
  const beside = new Map<number, readonly [number, number]>()
  const meets = new Set<number>()
  for (const ring of shapes.flat()) {
    const keys = ring.map(keyOf)
    keys.forEach((key, at) => {
      const [before, after] = [keys.at(at - 1) ?? key, keys[(at + 1) % keys.length] ?? key]
      const pair = before < after ? ([before, after] as const) : ([after, before] as const)
      const known = beside.get(key)
      if (!known) beside.set(key, pair)
      else if (known[0] !== pair[0] || known[1] !== pair[1]) meets.add(key)
    })
  }
  return meets
}

function simplifyRing(ring: Ring, meets: ReadonlySet<number>, tolerance: number): Ring {
  const cuts = cutsOf(ring, meets)
  return cuts.flatMap((from, index) => {
    const to = cuts[(index + 1) % cuts.length] ?? from
    const piece = to > from ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)]
    return thinnedEitherWay(piece, tolerance).slice(0, -1)
  })
}

/** Where a ring is cut: where borders meet; one that meets less than two others also where everybody would cut it. */
function cutsOf(ring: Ring, meets: ReadonlySet<number>): number[] {
  const found = ring.flatMap((corner, at) => (meets.has(keyOf(corner)) ? [at] : []))
  if (found.length >= 2) return found
  const first = found[0] ?? bestAt(ring, (corner) => -keyOf(corner))
  const [x, y] = ring[first] ?? [0, 0]
  const second = bestAt(ring, ([px, py]) => (px - x) ** 2 + (py - y) ** 2)
  return first === second ? [first] : [Math.min(first, second), Math.max(first, second)]
}

/** Place of the corner that counts most; of equals the one with the lowest key, wherever the ring begins. */
function bestAt(ring: Ring, worth: (corner: Point) => number): number {
  let best = 0
  ring.forEach((corner, at) => {
    const champion = ring[best] ?? corner
    const lead = worth(corner) - worth(champion)
    if (lead > 0 || (lead === 0 && keyOf(corner) < keyOf(champion))) best = at
  })
  return best
}

/** The same corners are left whichever way a border is walked. */
function thinnedEitherWay(line: readonly Point[], tolerance: number): readonly Point[] {
  const keys = line.map(keyOf)
  const at = keys.findIndex((key, index) => key !== keys[keys.length - 1 - index])
  const turned = (keys[at] ?? 0) > (keys[keys.length - 1 - at] ?? 0)
  return turned ? thinned([...line].reverse(), tolerance).reverse() : thinned(line, tolerance)
}
