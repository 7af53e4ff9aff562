import type { Coverage, Tally } from '../../domain/coverage/counts.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import type { Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { paths, type CoverageQuery } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'
import { CoverageForm, type CertificationChoice } from './coverage-form.tsx'
import { CoverageSummary } from './coverage-summary.tsx'
import { PeopleTable } from './people-table.tsx'
import { UnitsTable } from './units-table.tsx'

const t = text.coverage

export type Asked = {
  unit: { code: string; name: string; parent: { code: string; name: string } | null }
  on: Day
  today: Day
  certification: string | null
}

type Props = {
  asked: Asked
  certifications: CertificationChoice[]
  counts: Tally
  coverage: Coverage
  below: { code: string; name: string; coverage: Coverage }[]
  missing: ListedPerson[]
}

/** How far a unit is from having everybody trained, on a day. */
export function CoveragePage({ asked, certifications, counts, coverage, below, missing }: Props) {
  const { unit, on, today, certification } = asked
  const kept: CoverageQuery = { on: on === today ? null : on, certification }
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
        {below.length > 0 ? (
          <section className="stack">
            <div className="section-head">
              <div>
                <h2>{t.below}</h2>
                <p className="text-muted">{t.belowLead}</p>
              </div>
              <ButtonLink tone="secondary" to={paths.unitCoverageCsv(unit.code, { ...kept, on })}>
                {t.csv}
              </ButtonLink>
            </div>
            <UnitsTable units={below} pageOf={(code) => paths.unitCoverage(code, kept)} />
          </section>
        ) : null}
        {coverage.rate === null ? null : (
          <Missing people={missing} count={coverage.required - coverage.trained} listOf={listOf} />
        )}
      </div>
    </Page>
  )
}

type MissingProps = { people: ListedPerson[]; count: number; listOf: (group: string) => string }

function Missing({ people, count, listOf }: MissingProps) {
  return (
    <section className="stack">
      <h2>{t.who}</h2>
      {count === 0 ? <p>{t.whoNone}</p> : <PeopleTable caption={t.who} people={people} />}
      <p className="link-line">
        {count > people.length ? <a href={listOf('missing')}>{t.whoAll(count)}</a> : null}
        <a href={listOf('all')}>{t.everybody}</a>
      </p>
    </section>
  )
}
