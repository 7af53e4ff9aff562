import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Around, Vietnamese } from '../../kit/vietnamese.tsx'
import { keptIn, type Asked } from '../asked.ts'
import type { CertificationChoice } from '../coverage-form.tsx'
import { DisputeLinks } from '../dispute-links.tsx'
import { FormerTargets } from '../former-targets.tsx'
import { MissingPeople } from '../missing-people.tsx'
import { Comparison } from './comparison.tsx'
import type { Dashboard } from './dashboard.ts'
import { Expiring } from './expiring.tsx'
import { Filters } from './filters.tsx'
import { Glance } from './glance.tsx'
import { Headline } from './headline.tsx'
import { Jumps } from './jumps.tsx'
import { LateNotice } from './late-notice.tsx'
import { Numbers } from './numbers.tsx'
import { Parts, PartsLink } from './parts.tsx'
import { Trend } from './trend.tsx'
import { UnitsBelow } from './units-below.tsx'

const t = text.coverage

type Props = { asked: Asked; certifications: CertificationChoice[]; dashboard: Dashboard }

/** What a department opens every morning: how many are missing, where, and by when all are trained. A section each. */
export function DashboardPage({ asked, certifications, dashboard }: Props) {
  const { unit, on, today } = asked
  const { coverage, comparison, missing } = dashboard
  const kept = keptIn(asked)
  const listOf = (group: string) => paths.coveragePeople(unit.code, { ...kept, group })
  const pageOf = (code: string) => paths.unitCoverage(code, kept)
  const back = unit.parent && {
    to: paths.unitCoverage(unit.parent.code, kept),
    label: <Vietnamese>{unit.parent.name}</Vietnamese>,
  }
  const required = coverage.rate !== null
  return (
    <Page title={<Around words={t.title} what={unit.name} />} lead={t.asOf(on)} back={back ?? undefined}>
      <div className="stack-wide">
        {on > today ? <Notice tone="warn">{t.ahead}</Notice> : null}
        <LateNotice asked={asked} dashboard={dashboard} />
        <FormerTargets aim={dashboard.target} code={dashboard.target.mayChange ? unit.code : null} />
        <Headline asked={asked} dashboard={dashboard} listOf={listOf} />
        {required ? <Jumps dashboard={dashboard} /> : null}
        <Filters asked={asked} certifications={certifications} dashboard={dashboard} />
        {required ? <Numbers dashboard={dashboard} listOf={listOf} /> : null}
        <DisputeLinks asked={asked} />
        {comparison ? <Comparison comparison={comparison} asked={asked} pageOf={pageOf} /> : null}
        <Glance asked={asked} below={dashboard.below} glance={dashboard.glance} />
        <UnitsBelow asked={asked} below={dashboard.below} />
        <Trend asked={asked} dashboard={dashboard} />
        {required ? (
          <Expiring asked={asked} expiring={dashboard.expiring} compare={dashboard.days.compare} />
        ) : null}
        {dashboard.days.parts ? (
          <Parts dashboard={dashboard} several={asked.certification === null} />
        ) : (
          <PartsLink to={`${paths.unitCoverage(unit.code, { ...kept, parts: '1' })}#theo-phan`} />
        )}
        {missing ? <MissingPeople people={missing} coverage={coverage} listOf={listOf} /> : null}
      </div>
    </Page>
  )
}
