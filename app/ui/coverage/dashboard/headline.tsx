import type { Coverage } from '../../../domain/coverage/counts.ts'
import { formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Progress } from '../../kit/progress.tsx'
import type { Asked } from '../asked.ts'
import { toneOf } from '../coverage-summary.tsx'
import { PassedTarget } from '../former-targets.tsx'
import type { Dashboard } from './dashboard.ts'

const t = text.dashboard

type Props = { asked: Asked; dashboard: Dashboard; listOf: (group: string) => string }

/** The one glance: how many are missing, where, by when we get there. */
export function Headline({ asked, dashboard, listOf }: Props) {
  const { unit } = asked
  const { coverage, target, distance, monthAgo } = dashboard
  const { rate, trained, required } = coverage
  const label = text.coverage.bar(unit.name, rate)
  if (rate === null) return <NobodyRequired label={label} />
  return (
    <section className="card coverage-rate" aria-label={t.headline}>
      <p className="coverage-number">{formatRate(rate)}</p>
      <div className="coverage-words">
        {distance.people === 0 ? (
          <p className="coverage-distance">{t.reached}</p>
        ) : (
          <p>
            <a className="coverage-distance" href={listOf('missing')}>
              {t.distance(distance.people, distance.communes)}
            </a>{' '}
            {t.toTarget(target.percent, target.by)}
          </p>
        )}
        <Progress value={trained} max={required} label={label} tone={toneOf(rate)} />
        <p>{t.trainedOf(trained, required)}</p>
        <Since now={coverage} before={monthAgo} />
        <Forecast dashboard={dashboard} />
        <PassedTarget aim={target} />
        {target.mayChange ? (
          <p className="no-print">
            <a className="target-link" href={paths.coverageTarget(unit.code)}>
              {text.coverageTarget.change}
            </a>
          </p>
        ) : null}
      </div>
    </section>
  )
}

function NobodyRequired({ label }: { label: string }) {
  return (
    <section className="card coverage-rate" aria-label={label}>
      <p className="coverage-number">{formatRate(null)}</p>
      <p className="coverage-words">
        {text.coverage.nobody} {text.coverage.noTarget}
      </p>
    </section>
  )
}

function Since({ now, before }: { now: Coverage; before: Dashboard['monthAgo'] }) {
  const was = before.coverage
  if (was.rate === null || now.rate === null) return null
  return (
    <p>
      {t.monthAgo(before.day, now.rate - was.rate)}; {t.peopleChange(now.trained - was.trained)}
    </p>
  )
}

function Forecast({ dashboard: { target, trend, distance } }: { dashboard: Dashboard }) {
  const { projection } = trend
  if (!projection || distance.people === 0) return null
  const { reachedOn, pace, lacking } = projection
  return (
    <p>
      <a className="target-link" href="#dien-bien">
        {reachedOn ? t.reachedOn(reachedOn, pace) : t.notReached(target.by, lacking, pace)}
      </a>
    </p>
  )
}
