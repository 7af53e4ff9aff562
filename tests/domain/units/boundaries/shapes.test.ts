import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawTogether, framesOf } from '../../../../app/domain/units/boundaries/drawn.ts'
import {
  areaOf,
  boxOf,
  keyOf,
  project,
  ringOf,
  type Point,
  type Ring,
} from '../../../../app/domain/units/boundaries/grid.ts'
import { fromKept, toKeep } from '../../../../app/domain/units/boundaries/kept-features.ts'
import { pathOf } from '../../../../app/domain/units/boundaries/path.ts'
import { simplifyTogether } from '../../../../app/domain/units/boundaries/simplify.ts'
import { thinned } from '../../../../app/domain/units/boundaries/thinned.ts'
import { united } from '../../../../app/domain/units/boundaries/united.ts'
import { islets, square } from '../../../support/made-up-country.ts'

const coordinate = fc.integer({ min: -500, max: 500 })
const point: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate)
/** Corners around the origin in the order of their angles: a ring that does not cross itself. */
const starRing = fc
  .array(fc.tuple(fc.integer({ min: 50, max: 500 }), fc.integer({ min: 0, max: 359 })), {
    minLength: 5,
    maxLength: 60,
  })
  .map((corners) =>
    [...new Map(corners.map((corner) => [corner[1], corner])).values()]
      .sort((a, b) => a[1] - b[1])
      .map(([r, angle]): Point => {
        const turn = (angle * Math.PI) / 180
        return [Math.round(r * Math.cos(turn)) + 0, Math.round(r * Math.sin(turn)) + 0]
      }),
  )
  .filter((ring) => new Set(ring.map(keyOf)).size === ring.length && ring.length >= 4)

/** What an SVG path draws, ring by ring. */
function drawn(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/gu) ?? []).map(Number)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, at): Point => {
        ;[x, y] = [x + (numbers[2 * at] ?? NaN), y + (numbers[2 * at + 1] ?? NaN)]
        return [x, y]
      })
    })
}

describe('a ring on the grid', () => {
  it('is closed by itself and has no corner twice in a row', () => {
    expect(ringOf(square(106, 21))).toHaveLength(4)
    expect(
      ringOf([
        [106, 21],
        [106, 21],
        [107, 21],
        [107, 22],
        [106, 21],
      ]),
    ).toHaveLength(3)
  })

  it('lies as Mercator projects it: the same angle everywhere', () => {
    // The Gudermannian's inverse of 45 degrees is asinh(1): 50.499 degrees.
    expect(project(106, 45)).toEqual([212_000, -100_998])
    expect(project(106, 0)[1]).toBeCloseTo(0)
  })

  it('stands as a speck for an islet that is smaller than a step', () => {
    const islet = ringOf(square(114, 9, 0.00001))
    expect(islet).toHaveLength(4)
    expect(areaOf(islet)).toBeGreaterThan(0)
  })
})

describe('a thinned line', () => {
  it('keeps its ends, leaves out corners only, and none lies further off than the tolerance', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 0, max: 200 }),
        (line, tolerance) => {
          const thin = thinned(line, tolerance)
          expect([thin[0], thin.at(-1)]).toEqual([line[0], line.at(-1)])
          expect(thin.every((corner) => line.includes(corner))).toBe(true)
          const off = line.map((corner) =>
            Math.min(...thin.slice(1).map((end, at) => distance(corner, thin[at] ?? end, end))),
          )
          expect(Math.max(...off)).toBeLessThanOrEqual(tolerance + 1e-6)
        },
      ),
    )
  })
})

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

describe('outlines that are simplified together', () => {
  it('keep a ring for each shape, within its box but for a speck', () => {
    fc.assert(
      fc.property(starRing, fc.integer({ min: 0, max: 300 }), (ring, tolerance) => {
        const [shape = []] = simplifyTogether([[ring]], tolerance, () => false)
        expect(shape).toHaveLength(1)
        const [left, top, right, bottom] = boxOf([ring]) ?? [0, 0, 0, 0]
        const [l, t, r, b] = boxOf(shape) ?? [NaN, NaN, NaN, NaN]
        const speck = Math.max(1, tolerance)
        expect(l >= left - speck && t >= top - speck && r <= right + speck && b <= bottom + speck).toBe(true)
        expect(shape[0]?.length).toBeGreaterThanOrEqual(3)
      }),
    )
  })

  it('leave a shared border one line, wherever its two rings begin and whichever way they turn', () => {
    const border: Point[] = Array.from({ length: 41 }, (_, at) => [500 + ((at * 37) % 23), at * 25])
    const west: Ring = [[0, 0], ...border, [0, 1000]]
    const east: Ring = [[1000, 0], [1000, 1000], ...[...border].reverse()]
    fc.assert(
      fc.property(fc.nat(42), fc.nat(42), fc.integer({ min: 1, max: 40 }), (one, other, tolerance) => {
        const shapes = [turned(west, one), turned(east, other)].map((ring) => [ring])
        const [a, b] = simplifyTogether(shapes, tolerance, () => false)
        const shared = (ring: Ring | undefined) =>
          new Set((ring ?? []).filter(([x]) => x >= 500 && x < 600).map(keyOf))
        expect(shared(a?.[0])).toEqual(shared(b?.[0]))
        expect(shared(a?.[0]).size).toBeLessThan(border.length)
      }),
    )
  })

  it('leave every islet of an archipelago, and drop others that cannot be seen', () => {
    const mainland = ringOf(square(106, 10))
    const near = ringOf(square(108, 10, 0.001))
    const [both = []] = simplifyTogether(
      [[mainland, near, ringOf(islets.truongSa)]],
      400,
      (ring) => (ring[0]?.[0] ?? 0) > project(110, 0)[0],
    )
    expect(both).toHaveLength(2)
  })
})

const turned = (ring: Ring, by: number): Ring => [
  ...ring.slice(by % ring.length),
  ...ring.slice(0, by % ring.length),
]

describe('shapes that are united', () => {
  it('have the outline of both: the border between them vanishes', () => {
    const [west, east] = [ringOf(square(106, 21)), ringOf(square(107, 21))]
    const [outline, ...others] = united([west, east])
    expect(others).toEqual([])
    expect(areaOf(outline ?? [])).toBe(areaOf(west) + areaOf(east))
  })

  it('stay as they are where nothing is shared', () => {
    fc.assert(
      fc.property(starRing, (ring) => {
        expect(areaOf(united([ring])[0] ?? [])).toBe(areaOf(ring))
      }),
    )
  })
})

describe('a path', () => {
  it('draws the ring that it was made of', () => {
    fc.assert(
      fc.property(starRing, (ring) => {
        const path = pathOf([ring], 1)
        expect(drawn(path)).toEqual([ring.map(([x, y]) => [x, y])])
        expect(path.endsWith('z')).toBe(true)
      }),
    )
  })

  it('is empty where everything falls together', () => {
    expect(
      pathOf(
        [
          [
            [1, 1],
            [2, 1],
            [1, 2],
          ],
        ],
        100,
      ),
    ).toBe('')
  })
})

it('what is kept of a feature comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(starRing, { maxLength: 3 }), (rings) => {
      const feature = { properties: { code: '06184' }, rings }
      expect(fromKept(toKeep(feature))).toEqual(feature)
    }),
  )
})

describe('a picture', () => {
  const wavy = (west: number, south: number): Ring =>
    ringOf(
      Array.from({ length: 150 }, (_, at) => {
        const turn = (at / 150) * 2 * Math.PI
        const radius = 0.04 + 0.005 * Math.sin(turn * 37) + 0.002 * Math.cos(turn * 91)
        return [west + radius * Math.cos(turn), south + radius * Math.sin(turn)]
      }),
    )

  it.each([34, 100, 168, 200])('of %i units has paths for less than 60 kB with their links', (count) => {
    const shapes = Array.from({ length: count }, (_, at) => ({
      unitId: String(at),
      rings: [wavy(106 + (at % 14) * 0.1, 21 + Math.floor(at / 14) * 0.1)],
    }))
    const units = drawTogether(shapes, 1)
    const weight = units.flatMap(({ parts }) => parts).reduce((sum, { path }) => sum + path.length, 0)
    expect(weight + 210 * count).toBeLessThan(60_000)
    expect(units.every(({ parts }) => parts.length === 1)).toBe(true)
  })

  it('has frames of their own for the archipelagos and for what lies far off', () => {
    const province = { unitId: 'p', rings: [ringOf(square(108, 12)), ringOf(islets.truongSa)] }
    const other = { unitId: 'q', rings: [ringOf(square(109, 12, 0.5)), ringOf(islets.hoangSa)] }
    const far = { unitId: 'f', rings: [ringOf(square(108, 20, 0.1))] }
    const frames = framesOf(
      drawTogether([province, other, far], 1).map(({ unitId: unit, parts }) => ({ unit, parts })),
    )
    expect(frames.map(({ place, parts }) => [place, parts.map(({ unit }) => unit)])).toEqual([
      ['main', ['p', 'q']],
      ['far', ['f']],
      ['hoang-sa', ['q']],
      ['truong-sa', ['p']],
    ])
  })
})
