import type { Day } from '../../../domain/day.ts'
import { formatDay, formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { chartScale, margin, yearsIn, type ChartSize, type Dot } from './chart-scale.ts'

const t = text.coverageTrend

export type TrendLine = { name: string; kind: 'past' | 'before' | 'idle' | 'pace'; dots: Dot[] }

type Props = {
  size: ChartSize
  label: string
  lines: TrendLine[]
  from: Day
  to: Day
  /** The day that is asked about: what lies after it is projected. */
  on: Day
  target: { rate: number; by: Day }
  className: string
}

const tenths = [0, 0.25, 0.5, 0.75, 1]

/** Rates over time as lines; what they say stands in a table beside. */
export function TrendChart({ size, label, lines, from, to, on, target, className }: Props) {
  const { x, y, line } = chartScale(size, from, to)
  const right = size.width - margin.right
  const inside = target.by >= from && target.by <= to
  return (
    <svg
      className={`trend-chart ${className}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      {tenths.map((rate) => (
        <g key={rate}>
          <line className="chart-grid" x1={margin.left} x2={right} y1={y(rate)} y2={y(rate)} />
          <text className="chart-label" x={margin.left - 6} y={y(rate) + 4} textAnchor="end">
            {formatRate(rate).replace(/[,.]0/u, '')}
          </text>
        </g>
      ))}
      {yearsIn(from, to, Math.floor(size.width / 90)).map((day) => (
        <g key={day}>
          <line className="chart-grid" x1={x(day)} x2={x(day)} y1={y(1)} y2={y(0)} />
          <text className="chart-label" x={x(day)} y={size.height - 10} textAnchor="middle">
            {day.slice(0, 4)}
          </text>
        </g>
      ))}
      <line className="chart-target" x1={margin.left} x2={right} y1={y(target.rate)} y2={y(target.rate)} />
      {on < to ? <line className="chart-today" x1={x(on)} x2={x(on)} y1={y(1)} y2={y(0)} /> : null}
      {lines.map(({ name, kind, dots }) => (
        <polyline key={`${kind} ${name}`} className={`chart-line chart-${kind}`} points={line(dots)} />
      ))}
      {inside ? (
        <circle className="chart-goal" cx={x(target.by)} cy={y(target.rate)} r={6}>
          <title>{`${t.target}: ${formatDay(target.by)}`}</title>
        </circle>
      ) : null}
    </svg>
  )
}

/** Which line is which: a stroke as it is drawn, and its name. */
export function TrendLegend({ lines }: { lines: Pick<TrendLine, 'name' | 'kind'>[] }) {
  return (
    <ul className="chart-legend">
      {lines.map(({ name, kind }) => (
        <li key={`${kind} ${name}`}>
          <svg className="chart-key" viewBox="0 0 32 8" aria-hidden="true">
            <line className={`chart-line chart-${kind}`} x1="1" x2="31" y1="4" y2="4" />
          </svg>
          <span lang={kind === 'before' ? 'vi' : undefined}>{name}</span>
        </li>
      ))}
      <li>
        <svg className="chart-key" viewBox="0 0 32 12" aria-hidden="true">
          <circle className="chart-goal" cx="16" cy="6" r="5" />
        </svg>
        {t.target}
      </li>
    </ul>
  )
}
