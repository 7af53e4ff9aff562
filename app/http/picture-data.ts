import { worstOf } from '../domain/coverage/ranking.ts'
import { mapOf } from '../domain/units/boundaries/mapped.ts'
import type { Reader } from '../persistence/client.ts'
import type { UnitLine } from '../persistence/coverage/unit-coverage.ts'
import { drawnUnits } from '../persistence/units/boundaries/boundaries.ts'

/** So many of the communes that are furthest behind stand on a page. */
const WORST = 10

/** What a page shows of the units below at one glance: the communes furthest behind, and the map of those right below. */
export async function glanceData(db: Reader, below: readonly UnitLine[], communes: readonly UnitLine[]) {
  return { worst: worstOf(communes, WORST), map: await mapData(db, below) }
}

/** The frames of a map of units side by side where all have outlines, else null: then each is a tile. */
async function mapData(db: Reader, units: readonly UnitLine[]) {
  const drawn = await drawnUnits(
    db,
    units.map(({ id }) => id),
  )
  const frames = mapOf(units, drawn)
  if (!frames) return null
  return frames.map(({ place, box, parts }) => ({
    ...{ place, box: [...box] },
    parts: parts.map(({ unit, path }) => ({ code: unit.code, path })),
  }))
}
