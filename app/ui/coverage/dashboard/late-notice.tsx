import { formatCount } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Notice } from '../../kit/notice.tsx'
import { keptIn, type Asked } from '../asked.ts'
import type { Dashboard } from './dashboard.ts'

const t = text.dashboard

/** Whether what is shown is what was reported: a past day's number that changed since says so, with both numbers. */
export function LateNotice({ asked, dashboard }: { asked: Asked; dashboard: Dashboard }) {
  const { coverage, reported, late } = dashboard
  const { unit, on, known } = asked
  const kept = keptIn(asked)
  if (known)
    return (
      <Notice title={t.knownOn(known)}>
        <a className="target-link" href={paths.unitCoverage(unit.code, { ...kept, known: null })}>
          {t.seeNow}
        </a>
      </Notice>
    )
  if (!reported || (reported.required === coverage.required && reported.trained === coverage.trained))
    return null
  const fraction = (of: { trained: number; required: number }) =>
    `${formatCount(of.trained)}/${formatCount(of.required)}`
  return (
    <Notice tone="warn" title={t.reported(reported.rate, coverage.rate)}>
      <p>
        {t.reportedPeople(fraction(reported), fraction(coverage))} {late ? t.lateFacts(late) : null}
      </p>
      <p className="link-line no-print">
        <a href={paths.coveragePeople(unit.code, { ...kept, group: 'all' })}>{t.seeLate}</a>
        <a href={paths.unitCoverage(unit.code, { ...kept, known: on })}>{t.seeKnown}</a>
      </p>
    </Notice>
  )
}
