import type { ReadFeature } from './feature.ts'
import type { Point, Ring } from './grid.ts'

/** A file as it is kept between preview and taking over: what its features say, and their corners as differences. */
export type KeptFeature = { properties: Record<string, string>; rings: number[][] }

export function toKeep({ properties, rings }: ReadFeature): KeptFeature {
  return { properties, rings: rings.map(differences) }
}

export function fromKept({ properties, rings }: KeptFeature): ReadFeature {
  return { properties, rings: rings.map(summed) }
}

function differences(ring: Ring): number[] {
  let [px, py] = [0, 0]
  return ring.flatMap(([x, y]) => {
    const step = [x - px, y - py]
    ;[px, py] = [x, y]
    return step
  })
}

function summed(steps: readonly number[]): Ring {
  const ring: Point[] = []
  let [x, y] = [0, 0]
  for (let at = 0; at < steps.length; at += 2) {
    ;[x, y] = [x + (steps[at] ?? 0), y + (steps[at + 1] ?? 0)]
    ring.push([x, y])
  }
  return ring
}
