import type { Point, Ring } from './grid.ts'

/**
 * Rings as the path of an SVG, in whole steps of `step` and as short as can be written: where each begins, then how far it
 * is to the next corner. What falls together on the coarser grid is written once.
 */
export function pathOf(rings: readonly Ring[], step: number): string {
  return rings
    .map((ring) => ringPath(ring.map(([x, y]) => [Math.round(x / step), Math.round(y / step)])))
    .join('')
}

function ringPath(corners: readonly Point[]): string {
  const [first] = corners
  if (!first) return ''
  let [x, y] = first
  let path = `M${x}${joined(y)}l`
  let begun = false
  for (const [nextX, nextY] of corners.slice(1)) {
    if (nextX === x && nextY === y) continue
    path += `${begun ? joined(nextX - x) : nextX - x}${joined(nextY - y)}`
    ;[x, y, begun] = [nextX, nextY, true]
  }
  return begun ? `${path}z` : ''
}

/** A minus divides as well as a blank does. */
const joined = (value: number): string => (value < 0 ? String(value) : ` ${value}`)
