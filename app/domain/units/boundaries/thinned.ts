import type { Point } from './grid.ts'

/**
 * A line with fewer corners, none of which lies further than the tolerance from it (Douglas and Peucker, 1973): first and
 * last stay, and between two that stay the farthest one, as long as it is too far off. Without recursion: a coast has tens
 * of thousands of corners.
 */
export function thinned(line: readonly Point[], tolerance: number): Point[] {
  const stays = new Uint8Array(line.length)
  stays[0] = 1
  stays[line.length - 1] = 1
  const open: [number, number][] = [[0, line.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    const { at, distance } = farthest(line, from, to)
    if (distance <= tolerance) continue
    stays[at] = 1
    open.push([from, at], [at, to])
  }
  return line.filter((_, at) => stays[at] === 1)
}

function farthest(line: readonly Point[], from: number, to: number): { at: number; distance: number } {
  const [start, end] = [line[from], line[to]]
  let [at, distance] = [from, 0]
  if (!start || !end) return { at, distance }
  for (let each = from + 1; each < to; each += 1) {
    const away = distanceTo(line[each] ?? start, start, end)
    if (away > distance) [at, distance] = [each, away]
  }
  return { at, distance }
}

/** How far a point lies from a stretch between two others. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}
