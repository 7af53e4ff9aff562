import type { Reading } from '../../../domain/coverage/projection.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { keptIn, type Asked } from '../asked.ts'
import type { Dot } from './chart-scale.ts'
import type { Dashboard } from './dashboard.ts'
import { TrendChart, TrendLegend, type TrendLine } from './trend-chart.tsx'
import { AheadTable, PastTable } from './trend-tables.tsx'

const t = text.coverageTrend

type Props = { asked: Asked; dashboard: Pick<Dashboard, 'trend' | 'target'> }

/** How coverage came about, and where it goes until the day of the target. */
export function Trend({ asked, dashboard: { trend, target } }: Props) {
  const { past, before, projection } = trend
  const lines = linesOf(trend)
  const days = lines.flatMap(({ dots }) => dots.map(({ day }) => day)).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined || from === to)
    return (
      <section className="stack" id="dien-bien">
        <h2>{t.title}</h2>
        <p>{t.nothing}</p>
      </section>
    )
  const chart = {
    ...{ lines, from, to, on: asked.on, label: t.picture(asked.unit.name, from, to) },
    target: { rate: target.percent / 100, by: target.by },
  }
  return (
    <section className="stack" id="dien-bien">
      <h2>{t.title}</h2>
      <MapChoice asked={asked} />
      <div className="card trend-card">
        <TrendChart {...chart} className="trend-wide" size={{ width: 900, height: 320 }} />
        <TrendChart {...chart} className="trend-narrow" size={{ width: 380, height: 280 }} />
        <TrendLegend lines={lines} />
      </div>
      {projection ? (
        <Assumptions projection={projection} by={target.by} />
      ) : (
        <p className="text-muted">{t.noProjection}</p>
      )}
      <details className="disclosure">
        <summary>{t.table}</summary>
        <PastTable past={past} before={before} />
        {projection ? <AheadTable points={projection.points.slice(1)} /> : null}
      </details>
    </section>
  )
}

function linesOf({ past, before, projection }: Dashboard['trend']): TrendLine[] {
  const lines: TrendLine[] = [
    { name: t.past, kind: 'past', dots: dotsOf(past) },
    ...before.map(({ name, points }) => ({ name, kind: 'before' as const, dots: dotsOf(points) })),
  ]
  if (!projection) return lines
  const { points } = projection
  const atPace = points.map((point) => ({ ...point, trained: point.atPace }))
  lines.push({ name: t.atPace, kind: 'pace', dots: dotsOf(atPace) })
  return [...lines, { name: t.idle, kind: 'idle', dots: dotsOf(points) }]
}

function dotsOf(readings: readonly Reading[]): Dot[] {
  return readings.flatMap(({ day, required, trained }) =>
    required === 0 ? [] : [{ day, rate: trained / required }],
  )
}

/** Whether the past is drawn in the units of that time or in today's boundaries. */
function MapChoice({ asked }: { asked: Asked }) {
  const kept = keptIn(asked)
  const choices = [
    { boundaries: 'then', label: t.then },
    { boundaries: 'today', label: t.nowMap },
  ] as const
  return (
    <p className="link-line no-print">
      <span>{t.drawn}</span>
      {choices.map(({ boundaries, label }) => (
        <a
          key={boundaries}
          href={`${paths.unitCoverage(asked.unit.code, { ...kept, boundaries: boundaries === 'then' ? null : boundaries })}#dien-bien`}
          aria-current={asked.boundaries === boundaries ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </p>
  )
}

type AssumptionsProps = {
  projection: NonNullable<Dashboard['trend']['projection']>
  by: Dashboard['target']['by']
}

/** What the projection says and on what it rests, in plain words. */
function Assumptions({ projection, by }: AssumptionsProps) {
  const { reachedOn, pace, lacking, paceNeeded, months, validityMonths } = projection
  const words = text.dashboard
  return (
    <div className="stack">
      <p>
        {reachedOn ? words.reachedOn(reachedOn, pace) : words.notReached(by, lacking, pace)}{' '}
        {paceNeeded === null || paceNeeded === 0 ? null : t.needed(paceNeeded, by)}
      </p>
      <h3 className="part-title">{t.assumes}</h3>
      <ul className="assumptions">
        {t.assumptions(words.months(months), pace, validityMonths).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
