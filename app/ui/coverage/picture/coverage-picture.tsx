import { bandOf, bands, type Band } from '../../../domain/coverage/bands.ts'
import { missing, type Coverage } from '../../../domain/coverage/counts.ts'
import { formatCount } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { CoverageMap, type MapFrame } from './coverage-map.tsx'
import { CoverageTiles } from './coverage-tiles.tsx'

const t = text.coverageMap

export type PictureUnit = { code: string; name: string; coverage: Coverage }

type Props = {
  units: PictureUnit[]
  /** The frames of a map; null: one tile for each unit. */
  map: MapFrame[] | null
  pageOf: (code: string) => string
}

/** How far each of the units below is, at one glance; each is a link to its page. The same stands in a table behind. */
export function CoveragePicture({ units, map, pageOf }: Props) {
  if (units.length === 0) return null
  return (
    <section className="stack">
      <h2 id="hinh-bao-phu">{map ? t.map : t.tiles}</h2>
      <p className="text-muted">{map ? t.mapLead : t.tilesLead}</p>
      <Legend units={units} />
      {map ? (
        <CoverageMap units={units} frames={map} pageOf={pageOf} />
      ) : (
        <CoverageTiles units={units} pageOf={pageOf} />
      )}
    </section>
  )
}

/** A unit in words: rate and how many people are missing. */
export function wordsOf({ name, coverage }: PictureUnit): string {
  return t.unit(name, coverage.rate, missing(coverage))
}

function Legend({ units }: { units: PictureUnit[] }) {
  const counts = new Map<Band, number>()
  for (const { coverage } of units) counts.set(bandOf(coverage), (counts.get(bandOf(coverage)) ?? 0) + 1)
  return (
    <ul className="legend" aria-label={t.legend}>
      {bands.map((band) => {
        const count = counts.get(band) ?? 0
        if (band === 'nobody' && count === 0) return null
        return (
          <li key={band}>
            <span className={`swatch swatch-${band}`} aria-hidden="true" />
            {t.bands[band]}: {formatCount(count)}
          </li>
        )
      })}
    </ul>
  )
}
