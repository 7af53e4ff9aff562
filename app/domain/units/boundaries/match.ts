import { grouped } from '../../grouped.ts'
import type { UnitRecord } from '../unit-record.ts'

export type CodedFeature = { properties: Readonly<Record<string, string>> }

/** Which feature is which unit: by one of the properties, whose value is the official code. */
export type BoundaryMatch = {
  property: string
  /** Units that have features, with their places in the file: several where a unit comes in pieces. */
  units: Map<UnitRecord, number[]>
  /** Places of features that are no unit of the day. */
  unknown: number[]
}

/** Codes as files write them: whole, or as numbers that lost their leading zeros. */
const spellings = [
  (code: string) => code,
  (code: string) => code.padStart(5, '0'),
  (code: string) => code.padStart(2, '0'),
]

/** A property that somebody names, or the one by which most units are found; null where none finds any. */
export function matchBoundaries(
  features: readonly CodedFeature[],
  units: readonly UnitRecord[],
  chosen: string | null,
): BoundaryMatch | null {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const named = chosen === null ? propertiesOf(features) : [chosen]
  let best: BoundaryMatch | null = null
  for (const property of named) {
    for (const spelling of spellings) {
      const match = matchBy(features, property, (code) => byCode.get(spelling(code)))
      if (match.units.size > (best?.units.size ?? 0)) best = match
    }
  }
  return best
}

/** Every property that a feature has, in the order in which they come. */
export function propertiesOf(features: readonly CodedFeature[]): string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))].slice(0, 100)
}

function matchBy(
  features: readonly CodedFeature[],
  property: string,
  unitOf: (code: string) => UnitRecord | undefined,
): BoundaryMatch {
  const found = grouped(features.keys(), (place) => {
    const code = features[place]?.properties[property]?.trim()
    return code ? unitOf(code) : undefined
  })
  const unknown = found.get(undefined) ?? []
  const units = new Map([...found].flatMap(([unit, places]) => (unit ? [[unit, places] as const] : [])))
  return { property, units, unknown }
}
