import { listings, type ListedPerson, type Listing } from '../../domain/coverage/listed-person.ts'
import { formatCount } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths, type CoverageQuery } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Around } from '../kit/vietnamese.tsx'
import { CoverageForm, type CertificationChoice } from './coverage-form.tsx'
import type { Asked } from './asked.ts'
import { DisputeLinks } from './dispute-links.tsx'
import { PeopleTable } from './people-table.tsx'

const t = text.coverage

type Props = {
  asked: Asked
  certifications: CertificationChoice[]
  listing: Listing
  counts: Record<Listing, number>
  people: ListedPerson[]
  page: number
  pages: number
}

/** Who is behind a number of the coverage page. */
export function CoveragePeoplePage(props: Props) {
  const { asked, certifications, listing, counts, people, page, pages } = props
  const { unit, on, today, certification } = asked
  const kept: CoverageQuery = { on: on === today ? null : on, certification }
  const listOf = (group: Listing) => paths.coveragePeople(unit.code, { ...kept, group })
  return (
    <Page
      title={<Around words={t.peopleTitle} what={unit.name} />}
      lead={t.asOf(on)}
      back={{
        to: paths.unitCoverage(unit.code, kept),
        label: <Around words={t.title} what={unit.name} />,
      }}
    >
      <div className="stack">
        <CoverageForm
          action={paths.coveragePeople(unit.code, {})}
          day={on}
          certification={certification}
          certifications={certifications}
          kept={{ group: listing }}
        />
        <nav className="tabs" aria-label={t.columns.standing}>
          {listings.map((one) => (
            <a key={one} href={listOf(one)} aria-current={one === listing ? 'page' : undefined}>
              {t.groups[one]} <span className="tab-count">{formatCount(counts[one])}</span>
            </a>
          ))}
        </nav>
        <div className="section-head">
          <p>{t.listed(counts[listing])}</p>
          <ButtonLink
            tone="secondary"
            to={paths.coveragePeopleCsv(unit.code, { ...kept, on, group: listing })}
          >
            {t.peopleCsv}
          </ButtonLink>
        </div>
        <PeopleTable caption={t.groups[listing]} people={people} />
        <DisputeLinks asked={asked} />
        <Pages page={page} pages={pages} to={(one) => listOf(listing) + `&page=${one}`} />
      </div>
    </Page>
  )
}

function Pages({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  if (pages === 1) return null
  return (
    <nav className="link-line" aria-label={t.pages}>
      {page > 1 ? <a href={to(page - 1)}>{t.before}</a> : null}
      <span>{t.page(page, pages)}</span>
      {page < pages ? <a href={to(page + 1)}>{t.after}</a> : null}
    </nav>
  )
}
