import type { Coverage } from '../../domain/coverage/counts.ts'
import { formatCount, formatRate } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { Progress } from '../kit/progress.tsx'
import { Table } from '../kit/table.tsx'
import { toneOf } from './coverage-summary.tsx'

const t = text.coverage

type Line = { code: string; name: string; coverage: Coverage }
type Props = { caption?: string; units: Line[]; pageOf: (code: string) => string }

/** The units below with their bars to 100 %, in the order in which they came. */
export function UnitsTable({ caption = t.below, units, pageOf }: Props) {
  const { unit, rate, progress, trained, required, inGrace, waived } = t.columns
  const numeric = (label: string) => ({ label, numeric: true })
  return (
    <Table
      caption={caption}
      captionHidden
      head={[unit, numeric(rate), progress, ...[trained, required, inGrace, waived].map(numeric)]}
      rows={units.map(({ code, name, coverage }) => ({
        key: code,
        cells: [
          <a key="unit" href={pageOf(code)} lang="vi">
            {name}
          </a>,
          formatRate(coverage.rate),
          <Progress
            key="bar"
            value={coverage.trained}
            max={coverage.required}
            label={t.bar(name, coverage.rate)}
            tone={toneOf(coverage.rate)}
          />,
          formatCount(coverage.trained),
          formatCount(coverage.required),
          formatCount(coverage.inGrace),
          formatCount(coverage.waived),
        ],
      }))}
    />
  )
}
