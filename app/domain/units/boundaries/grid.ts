/** A corner on the grid: whole steps east of Greenwich and south of the equator. */
export type Point = readonly [x: number, y: number]

/** An outline: its corners in order, the first not repeated at the end. Holes are rings like any other. */
export type Ring = readonly Point[]

/** The smallest upright rectangle around something: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** A step of the grid is about 55 metres. */
export const STEPS_PER_DEGREE = 2000

/** Where a place stands on the grid: Mercator's projection, in which every province keeps its form. In degrees. */
export function project(longitude: number, latitude: number): Point {
  const north = (Math.asinh(Math.tan((latitude * Math.PI) / 180)) * 180) / Math.PI
  return [Math.round(longitude * STEPS_PER_DEGREE), -Math.round(north * STEPS_PER_DEGREE)]
}

/**
 * A ring of places (degrees, closed as RFC 7946 wants it) on the grid, without corners that fall together. An islet that is
 * smaller than a step becomes a speck: nothing of a country is lost by drawing it small.
 */
export function ringOf(places: readonly (readonly number[])[]): Ring {
  const corners: Point[] = []
  for (const [longitude = 0, latitude = 0] of places) {
    const next = project(longitude, latitude)
    const last = corners.at(-1)
    if (!last || !same(last, next)) corners.push(next)
  }
  const [first, last] = [corners[0], corners.at(-1)]
  if (first && last && corners.length > 1 && same(first, last)) corners.pop()
  return corners.length < 3 && first ? speck(first, 1) : corners
}

/** A lozenge that stands for what is too small to have a form. */
export function speck([x, y]: Point, radius: number): Ring {
  return [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ]
}

export const same = (one: Point, other: Point): boolean => one[0] === other[0] && one[1] === other[1]

/** One number for each corner, in one order everywhere. */
export const keyOf = ([x, y]: Point): number => x * 0x100000 + (y + 0x80000)

/** The rectangle around some rings; null around none. */
export function boxOf(rings: readonly Ring[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (const [x, y] of ring) {
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  }
  return left === Infinity ? null : [left, top, right, bottom]
}

/** The rectangle around several. */
export function around(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ]
}

/** Area in square steps, whichever way the ring turns. */
export function areaOf(ring: Ring): number {
  let twice = 0
  let [px, py] = ring.at(-1) ?? [0, 0]
  for (const [x, y] of ring) {
    twice += px * y - x * py
    ;[px, py] = [x, y]
  }
  return Math.abs(twice) / 2
}
