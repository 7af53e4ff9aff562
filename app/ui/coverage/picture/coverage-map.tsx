import { bandOf, bands, type Band } from '../../../domain/coverage/bands.ts'
import { text } from '../../../i18n/text.ts'
import { wordsOf, type PictureUnit } from './coverage-picture.tsx'

const t = text.coverageMap

type Place = 'main' | 'far' | 'hoang-sa' | 'truong-sa'
export type MapFrame = { place: Place; box: number[]; parts: { code: string; path: string }[] }

type Props = { units: PictureUnit[]; frames: MapFrame[]; pageOf: (code: string) => string }

/** Units in their outlines. What lies far off stands in a frame beside, the archipelagos with their names. */
export function CoverageMap({ units, frames, pageOf }: Props) {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const inMain = new Set(frames.filter(({ place }) => place === 'main').flatMap(codesOf))
  const beside = frames.filter(({ place }) => place !== 'main')
  const drawing = (frame: MapFrame, name: string) => (
    <Drawing
      frame={frame}
      name={name}
      unitOf={(code) => byCode.get(code)}
      pageOf={(code) => (frame.place === 'main' || !inMain.has(code) ? pageOf(code) : null)}
    />
  )
  return (
    <div className="map">
      {frames
        .filter(({ place }) => place === 'main')
        .map((frame) => (
          <div key="main" className="map-main">
            {drawing(frame, 'chinh')}
          </div>
        ))}
      {beside.length > 0 ? (
        <div className="map-beside">
          {beside.map((frame, index) => (
            <figure key={index}>
              {drawing(frame, `phu-${index}`)}
              <figcaption>{captionOf(frame, byCode)}</figcaption>
            </figure>
          ))}
        </div>
      ) : null}
    </div>
  )
}

const codesOf = ({ parts }: MapFrame) => parts.map(({ code }) => code)

function captionOf(frame: MapFrame, byCode: ReadonlyMap<string, PictureUnit>): string {
  const { place } = frame
  if (place === 'hoang-sa' || place === 'truong-sa') return text.boundaries.archipelago[place]
  return codesOf(frame)
    .flatMap((code) => byCode.get(code)?.name ?? [])
    .join(', ')
}

type DrawingProps = {
  frame: MapFrame
  /** Tells the patterns of one drawing from those of another on the page. */
  name: string
  unitOf: (code: string) => PictureUnit | undefined
  /** Null: the unit is a link elsewhere in the picture already. */
  pageOf: (code: string) => string | null
}

/** One frame, its units by band: whoever lags most is reached first by keyboard. */
function Drawing({ frame: { box, parts }, name, unitOf, pageOf }: DrawingProps) {
  const [left = 0, top = 0, right = 0, bottom = 0] = box
  const margin = Math.ceil(Math.max(right - left, bottom - top) * 0.02) + 1
  const size = Math.max(right - left, bottom - top) + 2 * margin
  const shown = parts.flatMap(({ code, path }) => {
    const unit = unitOf(code)
    return unit ? [{ unit, path, band: bandOf(unit.coverage) }] : []
  })
  const viewBox = [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin].join(
    ' ',
  )
  return (
    <svg viewBox={viewBox} role="group" aria-label={t.map} className="map-drawing">
      {bands.map((band) => {
        const own = shown.filter((one) => one.band === band)
        if (own.length === 0) return null
        return (
          <g key={band} fill={`url(#${name}-${band})`}>
            <Pattern band={band} id={`${name}-${band}`} size={size / 45} />
            {own.map(({ unit, path }) => (
              <Unit key={unit.code} words={wordsOf(unit)} path={path} to={pageOf(unit.code)} />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

function Unit({ words, path, to }: { words: string; path: string; to: string | null }) {
  const shape = (
    <>
      <title>{words}</title>
      <path d={path} />
    </>
  )
  return to === null ? <g>{shape}</g> : <a href={to}>{shape}</a>
}

/** Bands differ by pattern as well as by colour: in print, and for whoever does not see colours. */
function Pattern({ band, id, size }: { band: Band; id: string; size: number }) {
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      viewBox="0 0 8 8"
      patternUnits="userSpaceOnUse"
      className={`pattern pattern-${band}`}
    >
      <rect width="8" height="8" />
      {marks[band] ? <path d={marks[band]} /> : null}
    </pattern>
  )
}

const marks: Record<Band, string | null> = {
  lowest: 'M0 0L8 8M8 0L0 8',
  low: 'M-1 1L1 -1M0 8L8 0M7 9L9 7',
  middle: 'M1 2h2M5 6h2',
  near: null,
  all: null,
  nobody: 'M3 4h2',
}
