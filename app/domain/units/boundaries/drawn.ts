import { grouped } from '../../grouped.ts'
import { archipelagoOf, type Archipelago } from './archipelagos.ts'
import { around, boxOf, type Box, type Ring } from './grid.ts'
import { pathOf } from './path.ts'
import { simplifyTogether } from './simplify.ts'

/** A part of a unit in a picture: in its own place, or in one of the archipelagos, which are drawn beside. */
export type DrawnPart = { place: 'main' | Archipelago; path: string; box: Box }

/** A unit as it is drawn: paths and boxes on the grid of its picture. */
export type DrawnUnit = { unitId: string; parts: DrawnPart[] }

export type UnitShape = { unitId: string; rings: readonly Ring[] }

/** So many characters of paths a picture may have: with a link for each unit it stays below 60 kB. */
const most = (units: number): number => Math.max(8_000, 56_000 - 210 * units)

/** What is finer than this part of a picture cannot be seen. */
const FINEST = 1 / 700

/**
 * The units of one picture, with as many corners as can be seen and as the picture may weigh. `step`: how many steps of the
 * grid make one of the picture.
 */
export function drawTogether(shapes: readonly UnitShape[], step: number): DrawnUnit[] {
  const rings = shapes.map((shape) => shape.rings)
  const [left, top, right, bottom] = boxOf(rings.flat().filter(isMain)) ?? boxOf(rings.flat()) ?? [0, 0, 0, 0]
  let tolerance = Math.max(right - left, bottom - top) * FINEST
  for (;;) {
    const thin = simplifyTogether(rings, tolerance, (ring) => !isMain(ring))
    const drawn = shapes.map(({ unitId }, at) => ({ unitId, parts: partsOf(thin[at] ?? [], step) }))
    const weight = drawn.flatMap(({ parts }) => parts).reduce((sum, { path }) => sum + path.length, 0)
    if (weight <= most(shapes.length) || tolerance > right - left) return drawn
    tolerance = Math.max(1, tolerance) * 1.4
  }
}

const isMain = (ring: Ring): boolean => archipelagoOf(ring) === null

function partsOf(rings: readonly Ring[], step: number): DrawnPart[] {
  return [...grouped(rings, (ring) => archipelagoOf(ring) ?? ('main' as const))].flatMap(([place, own]) => {
    const box = boxOf(own)
    const path = pathOf(own, step)
    return box && path !== '' ? [{ place, path, box: onStep(box, step) }] : []
  })
}

const onStep = ([left, top, right, bottom]: Box, step: number): Box => [
  Math.round(left / step),
  Math.round(top / step),
  Math.round(right / step),
  Math.round(bottom / step),
]

/** One frame of a picture with what stands in it. */
export type Frame<Unit> = {
  place: DrawnPart['place'] | 'far'
  box: Box
  parts: { unit: Unit; path: string }[]
}

/** How far off, measured by the size of the rest, something lies for it to be drawn in a frame of its own. */
const FAR = 0.5

/** A picture's frames: the main one, then one for each archipelago, and for what lies so far off that the rest would be tiny. */
export function framesOf<Unit>(units: readonly { unit: Unit; parts: readonly DrawnPart[] }[]): Frame<Unit>[] {
  const parts = units.flatMap(({ unit, parts: own }) => own.map((part) => ({ unit, ...part })))
  const main = parts.filter(({ place }) => place === 'main')
  const near = nearTogether(main.map(({ box }) => box))
  const frame = (place: Frame<Unit>['place'], own: typeof parts): Frame<Unit>[] =>
    own.length === 0
      ? []
      : [
          {
            place,
            box: around(own.map(({ box }) => box)),
            parts: own.map(({ unit, path }) => ({ unit, path })),
          },
        ]
  const beside = (place: Archipelago) =>
    frame(
      place,
      parts.filter((part) => part.place === place),
    )
  return [
    ...frame(
      'main',
      main.filter(({ box }) => near.has(box)),
    ),
    ...main.filter(({ box }) => !near.has(box)).flatMap((part) => frame('far', [part])),
    ...beside('hoang-sa'),
    ...beside('truong-sa'),
  ]
}

/** Boxes that lie together, beginning with the largest. */
function nearTogether(boxes: readonly Box[]): Set<Box> {
  const open = [...boxes].sort((one, other) => sizeOf(other) - sizeOf(one))
  const first = open.shift()
  const near = new Set<Box>(first ? [first] : [])
  let all = first
  while (all) {
    const whole = all
    const next = open.findIndex((box) => gap(whole, box) <= FAR * sizeOf(whole))
    const [found] = next < 0 ? [] : open.splice(next, 1)
    if (!found) return near
    near.add(found)
    all = around([whole, found])
  }
  return near
}

const sizeOf = ([left, top, right, bottom]: Box): number => Math.max(right - left, bottom - top)

function gap(one: Box, other: Box): number {
  const across = Math.max(0, other[0] - one[2], one[0] - other[2])
  const down = Math.max(0, other[1] - one[3], one[1] - other[3])
  return Math.max(across, down)
}
