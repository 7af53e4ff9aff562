import type { Coverage, Tally } from '../../../domain/coverage/counts.ts'
import type { ListedPerson } from '../../../domain/coverage/listed-person.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Around, Vietnamese } from '../../kit/vietnamese.tsx'
import { keptIn, type Asked } from '../asked.ts'
import { CoverageForm, type CertificationChoice } from '../coverage-form.tsx'
import { CoverageSummary } from '../coverage-summary.tsx'
import { DisputeLinks } from '../dispute-links.tsx'
import { MissingPeople } from '../missing-people.tsx'
import { UnitsBelow, type UnitLine } from './units-below.tsx'

const t = text.coverage

export type Dashboard = {
  counts: Tally
  coverage: Coverage
  below: UnitLine[]
  missing: ListedPerson[]
}

type Props = { asked: Asked; certifications: CertificationChoice[]; dashboard: Dashboard }

/** What a department opens every morning: how many are missing, where, and by when all are trained. A section each. */
export function DashboardPage({ asked, certifications, dashboard }: Props) {
  const { unit, on, today, certification } = asked
  const { counts, coverage, below, missing } = dashboard
  const kept = keptIn(asked)
  const listOf = (group: string) => paths.coveragePeople(unit.code, { ...kept, group })
  const back = unit.parent && {
    to: paths.unitCoverage(unit.parent.code, kept),
    label: <Vietnamese>{unit.parent.name}</Vietnamese>,
  }
  return (
    <Page title={<Around words={t.title} what={unit.name} />} lead={t.asOf(on)} back={back ?? undefined}>
      <div className="stack-wide">
        <CoverageForm
          action={paths.unitCoverage(unit.code)}
          day={on}
          certification={certification}
          certifications={certifications}
        />
        {on > today ? <Notice tone="warn">{t.ahead}</Notice> : null}
        <CoverageSummary unit={unit.name} coverage={coverage} counts={counts} listOf={listOf} />
        <DisputeLinks asked={asked} />
        <UnitsBelow asked={asked} below={below} />
        <MissingPeople people={missing} coverage={coverage} listOf={listOf} />
      </div>
    </Page>
  )
}
