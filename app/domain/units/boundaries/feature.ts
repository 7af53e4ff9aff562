import { z } from 'zod'
import { ringOf, type Ring } from './grid.ts'

/** A place on the map as RFC 7946 writes it: longitude, latitude, perhaps a height. */
const Place = z.array(z.number()).min(2).max(4)
const Outline = z.array(Place).min(4)
const Feature = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z
    .union([
      z.object({ type: z.literal('Polygon'), coordinates: z.array(Outline) }),
      z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Outline)) }),
    ])
    .nullable(),
})

/** What a file says of one unit: texts and numbers by their names, and its outline. */
export type ReadFeature = { properties: Record<string, string>; rings: Ring[] }

/** Why a feature cannot be used. */
export type FeatureTrouble =
  'too-detailed' | 'not-a-feature' | 'not-an-area' | 'open-ring' | 'not-degrees' | 'elsewhere'

/** Around Viet Nam with its seas; what lies outside is another country, or latitude and longitude are exchanged. */
const REGION = { west: 100, east: 120, south: 4, north: 25 }

/** Reads one feature of a GeoJSON (RFC 7946): Polygon or MultiPolygon, rings closed, degrees of WGS 84, in or around Viet Nam. */
export function readFeature(given: unknown): ReadFeature | { trouble: FeatureTrouble } {
  if (isTooDetailed(given)) return { trouble: 'too-detailed' }
  const parsed = Feature.safeParse(given)
  if (!parsed.success) return { trouble: troubleOf(parsed.error) }
  const { geometry, properties, id } = parsed.data
  const polygons =
    geometry === null ? [] : geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const outlines = polygons.flat()
  for (const outline of outlines) {
    const trouble = wrongIn(outline)
    if (trouble) return { trouble }
  }
  return {
    properties: plain({ ...properties, ...(id === undefined ? {} : { id }) }),
    rings: outlines.map(ringOf),
  }
}

/** Most outlines of one unit and corners in all of them: a coast with all its islets has some thousand outlines. */
export const MOST_RINGS = 10_000
export const MOST_CORNERS_OF_ONE = 500_000

/** Counted before anything else is looked at: work on a unit is done in one go, while others wait. */
function isTooDetailed(given: unknown): boolean {
  const geometry = member(given, 'geometry')
  const coordinates = member(geometry, 'coordinates')
  const polygons = member(geometry, 'type') === 'MultiPolygon' ? list(coordinates) : [coordinates]
  let [rings, corners] = [0, 0]
  for (const polygon of polygons) {
    const outlines = list(polygon)
    rings += outlines.length
    if (rings > MOST_RINGS) return true
    for (const outline of outlines) corners += list(outline).length
  }
  return corners > MOST_CORNERS_OF_ONE || polygons.length > MOST_RINGS
}

const list = (given: unknown): unknown[] => (Array.isArray(given) ? given : [])
const member = (given: unknown, name: string): unknown =>
  typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined

/** A feature with something wrong in its geometry is one without an area. */
function troubleOf({ issues }: z.ZodError): FeatureTrouble {
  return issues.every(({ path }) => path[0] === 'geometry') ? 'not-an-area' : 'not-a-feature'
}

function wrongIn(outline: readonly (readonly number[])[]): FeatureTrouble | null {
  const [first, last] = [outline[0] ?? [], outline.at(-1) ?? []]
  if (first[0] !== last[0] || first[1] !== last[1]) return 'open-ring'
  for (const [longitude = NaN, latitude = NaN] of outline) {
    if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) return 'not-degrees'
    const { west, east, south, north } = REGION
    if (longitude < west || longitude > east || latitude < south || latitude > north) return 'elsewhere'
  }
  return null
}

/** So many properties of a feature are looked at, and so much of each: a code is short. */
const MOST_PROPERTIES = 40
const LONGEST = 60

function plain(properties: Record<string, unknown>): Record<string, string> {
  const told = Object.entries(properties).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [[name.slice(0, LONGEST), String(value).normalize('NFC').slice(0, LONGEST)] as const]
      : [],
  )
  return Object.fromEntries(told.slice(0, MOST_PROPERTIES))
}
