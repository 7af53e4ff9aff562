import type { Projection, Reading } from '../../../domain/coverage/projection.ts'
import { formatCount, formatDay, formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { Table } from '../../kit/table.tsx'
import type { Dashboard } from './dashboard.ts'

const t = text.coverageTrend

const numeric = (label: string) => ({ label, numeric: true })
const rateOf = (trained: number, required: number) => formatRate(required === 0 ? null : trained / required)

type Series = { name: string | null; points: readonly Reading[] }

/** The figures behind the line of the past, and behind those of the units that were before. */
export function PastTable({ past, before }: Pick<Dashboard['trend'], 'past' | 'before'>) {
  const series: Series[] = [...before, { name: null, points: past }]
  const named = before.length > 0
  return (
    <Table
      caption={t.past}
      head={[t.day, ...(named ? [t.unit] : []), ...[t.rate, t.trained, t.required].map(numeric)]}
      rows={series.flatMap(({ name, points }) =>
        points.map(({ day, required, trained }) => ({
          key: `${name ?? ''} ${day}`,
          cells: [
            formatDay(day),
            ...(named
              ? [
                  <span key="unit" lang="vi">
                    {name ?? ''}
                  </span>,
                ]
              : []),
            ...[rateOf(trained, required), formatCount(trained), formatCount(required)],
          ],
        })),
      )}
    />
  )
}

/** The figures of the projection, month by month. */
export function AheadTable({ points }: { points: Projection['points'] }) {
  return (
    <Table
      caption={t.aheadTable}
      head={[t.day, ...[t.atPace, t.idle, t.required].map(numeric)]}
      rows={points.map(({ day, required, trained, atPace }) => ({
        key: day,
        cells: [
          formatDay(day),
          `${rateOf(atPace, required)} (${formatCount(atPace)})`,
          `${rateOf(trained, required)} (${formatCount(trained)})`,
          formatCount(required),
        ],
      }))}
    />
  )
}
