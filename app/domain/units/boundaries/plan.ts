import type { Day } from '../../day.ts'
import { grouped } from '../../grouped.ts'
import { unitsOn, type UnitsThen } from '../there-on-day.ts'
import { levelOf, type UnitRecord } from '../unit-record.ts'
import {
  archipelagoNamed,
  archipelagoOf,
  lackingArchipelagos,
  type Archipelago,
  type Extent,
} from './archipelagos.ts'
import type { BoundaryFault } from './fault.ts'
import type { ReadFeature } from './feature.ts'
import { boxOf, STEPS_PER_DEGREE, type Ring } from './grid.ts'
import { matchBoundaries, propertiesOf, type BoundaryMatch } from './match.ts'
import { united } from './united.ts'

/** A unit with its outline, as it is to be taken over. */
export type PlannedShape = { record: UnitRecord; rings: Ring[] }

/** What a file of boundaries would bring. */
export type BoundaryPlan = {
  /** The property that holds the codes, and those that might. */
  property: string
  properties: string[]
  shapes: PlannedShape[]
  /** Provinces that the file does not have itself, drawn from all their communes. */
  derived: PlannedShape[]
  /** Features that are no unit of the day: place in the file from 1, and what they say of themselves. */
  unknown: { number: number; properties: Record<string, string> }[]
  /** Units beside those found that get no outline. */
  missing: UnitRecord[]
  /** Archipelagos that a file which shows the nation must have and does not: it is not taken over. */
  lacking: Archipelago[]
}

/** What of a plan is shown to be confirmed, in short: another file, day or property gives another text. */
export function seenOf({ property, shapes, derived, unknown }: BoundaryPlan): string {
  return [property, shapes.length, derived.length, unknown.length].join(' ')
}

export type AskedBoundaries = { on: Day; property: string | null }

/** Reads out of a file which unit has which outline on a day, and what is missing. Nothing is drawn yet. */
export function planBoundaries(
  features: readonly ReadFeature[],
  known: readonly UnitRecord[],
  { on, property }: AskedBoundaries,
): BoundaryPlan | BoundaryFault {
  const then = unitsOn(known, on)
  const drawable = [...then.byId.values()].filter(({ kind }) => levelOf(kind) !== 'district')
  const match = matchBoundaries(features, drawable, property)
  if (!match) return { fault: 'no-codes', properties: propertiesOf(features) }
  const shapes = [...match.units].map(([record, places]) => ({ record, rings: outline(features, places) }))
  const outlined = shapes.filter(({ rings }) => rings.length > 0)
  const derived = provincesFrom(outlined, then)
  return {
    ...{ property: match.property, properties: propertiesOf(features), shapes: outlined, derived },
    unknown: unknownOf(features, match),
    missing: missingBeside(outlined, drawable, then),
    lacking: lackingArchipelagos(extentOf(features, outlined, then)),
  }
}

/** A unit in several pieces is drawn without the borders between them. */
function outline(features: readonly ReadFeature[], places: readonly number[]): Ring[] {
  const rings = places.flatMap((place) => features[place]?.rings ?? [])
  return places.length > 1 ? united(rings) : rings
}

function unknownOf(features: readonly ReadFeature[], { unknown }: BoundaryMatch): BoundaryPlan['unknown'] {
  return unknown.map((place) => ({ number: place + 1, properties: features[place]?.properties ?? {} }))
}

function provincesFrom(shapes: readonly PlannedShape[], { byId, lowest, top }: UnitsThen): PlannedShape[] {
  const outlined = new Map(shapes.map((shape) => [shape.record.unitId, shape]))
  return [...grouped(lowest, top)].flatMap(([province, communes]) => {
    const own = communes.flatMap(({ unitId }) => outlined.get(unitId) ?? [])
    const whole =
      own.length === communes.length && !outlined.has(province.unitId) && byId.has(province.unitId)
    const rings = whole && province.kind === 'province' ? united(own.flatMap((shape) => shape.rings)) : []
    return rings.length > 0 ? [{ record: province, rings }] : []
  })
}

/** Of provinces that a file has, the other provinces; of communes, the others of their province. */
function missingBeside(
  shapes: readonly PlannedShape[],
  drawable: readonly UnitRecord[],
  { top }: UnitsThen,
): UnitRecord[] {
  const place = (record: UnitRecord) => (record.kind === 'province' ? '' : top(record).unitId)
  const found = new Set(shapes.map(({ record }) => record.unitId))
  const touched = new Set(shapes.map(({ record }) => place(record)))
  return drawable.filter((record) => touched.has(place(record)) && !found.has(record.unitId))
}

/** What a file shows is judged by all that is in it, whether these units are known here or not. */
function extentOf(
  features: readonly ReadFeature[],
  shapes: readonly PlannedShape[],
  { top }: UnitsThen,
): Extent {
  const rings = features.flatMap((feature) => feature.rings)
  const [, north, , south] = boxOf(rings) ?? [0, 0, 0, 0]
  const shown = [...rings.map(archipelagoOf), ...shapes.map(({ record }) => archipelagoNamed(record))]
  return {
    provinces: new Set(shapes.map(({ record }) => top(record).unitId)).size,
    degrees: (south - north) / STEPS_PER_DEGREE,
    archipelagos: new Set(shown.filter((one) => one !== null)),
  }
}
