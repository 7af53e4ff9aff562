import { bareName } from '../unit-words.ts'
import type { UnitKind } from '../unit-kind.ts'
import { project, type Box, type Point, type Ring } from './grid.ts'

/** The archipelagos without which no picture of Viet Nam is drawn. */
export const archipelagos = ['hoang-sa', 'truong-sa'] as const
export type Archipelago = (typeof archipelagos)[number]

const seaOf = (west: number, north: number, east: number, south: number): Box => {
  const [[left, top], [right, bottom]] = [project(west, north), project(east, south)]
  return [left, top, right, bottom]
}

/** The seas in which they lie; neither reaches the mainland. */
const seas: Record<Archipelago, Box> = {
  'hoang-sa': seaOf(110.9, 17.5, 113.2, 15.3),
  'truong-sa': seaOf(109.7, 12.3, 118.2, 6),
}

/** In which of the archipelagos a ring lies whole; null: on the mainland, or at an island of another sea. */
export function archipelagoOf(ring: Ring): Archipelago | null {
  return archipelagos.find((one) => ring.every((corner) => within(corner, seas[one]))) ?? null
}

function within([x, y]: Point, [left, top, right, bottom]: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** The archipelago that a unit is: the special zones (đặc khu) Hoàng Sa, of Đà Nẵng, and Trường Sa, of Khánh Hòa. */
export function archipelagoNamed(unit: { name: string; kind: UnitKind }): Archipelago | null {
  if (unit.kind !== 'special_zone' && unit.kind !== 'district') return null
  const name = bareName(unit.name).replaceAll(' ', '-')
  return archipelagos.find((one) => one === name) ?? null
}

/** More provinces than this, or more degrees from south to north, and it is the nation that is shown. */
export const MOST_PROVINCES = 5
const MOST_DEGREES = 8

/** What a file of boundaries shows. */
export type Extent = {
  /** Of how many provinces it has something. */
  provinces: number
  /** From its southernmost to its northernmost corner. */
  degrees: number
  /** Those that it reaches, by a unit of their own or by where a shape lies. */
  archipelagos: ReadonlySet<Archipelago>
}

/**
 * Which archipelagos a file lacks: a file that shows the nation must show both. Viet Nam's law wants Hoàng Sa and Trường Sa
 * on every map of the country; one without them is never drawn.
 */
export function lackingArchipelagos({ provinces, degrees, archipelagos: shown }: Extent): Archipelago[] {
  const nation = provinces > MOST_PROVINCES || degrees > MOST_DEGREES
  return nation ? archipelagos.filter((one) => !shown.has(one)) : []
}
