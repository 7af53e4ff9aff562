import { bandOf } from '../../../domain/coverage/bands.ts'
import { missing } from '../../../domain/coverage/counts.ts'
import { formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import type { PictureUnit } from './coverage-picture.tsx'

const t = text.coverageMap

type Props = { units: PictureUnit[]; pageOf: (code: string) => string }

/** One tile for each unit, whoever lags most first. */
export function CoverageTiles({ units, pageOf }: Props) {
  return (
    <ul className="tiles">
      {units.map(({ code, name, coverage }) => {
        const left = missing(coverage)
        const band = bandOf(coverage)
        return (
          <li key={code}>
            <a href={pageOf(code)} className="tile">
              <span className={`swatch swatch-${band}`} aria-hidden="true" />
              <span className="tile-name" lang="vi">
                {name}
              </span>
              <span className="tile-rate">{formatRate(coverage.rate)}</span>
              <span className="tile-left">{band === 'nobody' ? t.nobody : t.left(left)}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
