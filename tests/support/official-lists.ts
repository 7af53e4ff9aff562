import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../shared/units')

/** The official lists of units lie beside the checkout where they lie at all; they are not ours to keep in it. */
export const official = {
  there: existsSync(folder),
  before2025: join(folder, 'pre2025_units_2025-03-01.csv'),
  map: join(folder, 'map_old_to_new_communes.csv'),
  boundaries: ['communes_20.simplified.geojson', 'provinces_2026.simplified.geojson'].map((name) =>
    join(folder, name),
  ),
  of2026: join(folder, 'communes_2026.csv'),
}
