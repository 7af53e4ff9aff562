import type { Coverage, Tally } from '../../domain/coverage/counts.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'
import { keptIn, type Asked } from './asked.ts'
import { CoverageForm, type CertificationChoice } from './coverage-form.tsx'
import { CoverageSummary } from './coverage-summary.tsx'
import { DisputeLinks } from './dispute-links.tsx'
import { MissingPeople } from './missing-people.tsx'

const t = text.coverage

type Props = {
  asked: Asked
  certifications: CertificationChoice[]
  counts: Tally
  coverage: Coverage
  missing: ListedPerson[]
}

/** How far a commune is from having everybody trained, on a day. */
export function CommuneCoveragePage({ asked, certifications, counts, coverage, missing }: Props) {
  const { unit, on, today, certification } = asked
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
        <MissingPeople people={missing} coverage={coverage} listOf={listOf} />
      </div>
    </Page>
  )
}
