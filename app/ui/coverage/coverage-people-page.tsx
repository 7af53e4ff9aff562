import { listings, type ListedPerson, type Listing } from '../../domain/coverage/listed-person.ts'
import type { Ticked } from '../../domain/coverage/ticked.ts'
import type { Day } from '../../domain/day.ts'
import { formatCount } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { changedSearch } from '../../paths/query.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Checkbox } from '../kit/checkbox.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Around } from '../kit/vietnamese.tsx'
import { keptIn } from './asked.ts'
import { DisputeLinks } from './dispute-links.tsx'
import { PeopleListForm, type AskedPeopleList, type ListChoices } from './people-form.tsx'
import { PeopleTable } from './people-table.tsx'
import { CarryingPages, TickedCount, TickedElsewhere } from './ticked-people.tsx'

const t = text.coverage

type Props = {
  asked: AskedPeopleList & { until: Day | null }
  choices: ListChoices
  list: {
    counts: Record<Listing, number>
    people: ListedPerson[]
    page: number
    pages: number
    ticked: Ticked
    everybody: boolean
  }
}

/** Who is behind a number of the coverage page, how to reach them, and what to do about some of them. */
export function CoveragePeoplePage({ asked, choices, list }: Props) {
  const { unit, on, today, until } = asked
  return (
    <Page
      title={<Around words={t.peopleTitle} what={unit.name} />}
      lead={until ? text.coverageList.until(on, until) : text.coverageList.lead(on)}
      back={{
        to: paths.unitCoverage(unit.code, keptIn(asked)),
        label: <Around words={t.title} what={unit.name} />,
      }}
    >
      <div className="stack">
        {asked.known ? <p>{text.dashboard.knownOn(asked.known)}</p> : null}
        {on > today ? <Notice tone="warn">{t.ahead}</Notice> : null}
        <PeopleListForm action={paths.coverageList(unit.code, '')} asked={asked} choices={choices} />
        {until ? null : <Listings asked={asked} counts={list.counts} />}
        <Found asked={asked} {...list} />
        <DisputeLinks asked={asked} />
      </div>
    </Page>
  )
}

function Listings({ asked, counts }: { asked: AskedPeopleList; counts: Record<Listing, number> }) {
  const to = (group: Listing) => paths.coverageList(asked.unit.code, changedSearch(asked.search, { group }))
  return (
    <nav className="tabs" aria-label={t.columns.standing}>
      {listings.map((one) => (
        <a key={one} href={to(one)} aria-current={one === asked.listing ? 'page' : undefined}>
          {t.groups[one]} <span className="tab-count">{formatCount(counts[one])}</span>
        </a>
      ))}
    </nav>
  )
}

type FoundProps = Props['list'] & Pick<Props, 'asked'>

/** The list with a box before each name, and what is done about those who are ticked: one form, three buttons. */
function Found({ asked, counts, people, page, pages, ticked, everybody }: FoundProps) {
  const { unit, search, listing } = asked
  const count = counts[listing]
  const untick = paths.coverageList(unit.code, changedSearch(search, { page: String(page) }))
  return (
    <>
      <div className="section-head">
        <p className="link-line items-center">
          <span>{text.coverageList.found(count)}</span>
          {people.length > 0 ? <a href="#lam-gi">{text.coverageList.toAct}</a> : null}
        </p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink tone="secondary" to={paths.coverageListXlsx(unit.code, search)}>
            {text.coverageList.xlsx}
          </ButtonLink>
          <ButtonLink tone="secondary" to={paths.coverageListCsv(unit.code, search)}>
            {text.coverageList.csv}
          </ButtonLink>
          <ButtonLink tone="secondary" to={paths.coverageActions(unit.code)}>
            {text.coverageList.done}
          </ButtonLink>
        </div>
      </div>
      {people.length === 0 ? (
        <p>{t.noneListed}</p>
      ) : (
        <form method="get" action={paths.coverageCalls(unit.code)} className="stack">
          {[...new URLSearchParams(search)].map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          {search.includes('group=') ? null : <input type="hidden" name="group" value={listing} />}
          <input type="hidden" name="pick" value="1" />
          <TickedElsewhere ticked={ticked} />
          <TickedCount ticked={ticked} untick={untick} />
          <div className="person-cards">
            <PeopleTable
              caption={t.groups[listing]}
              people={people}
              ticked={ticked.here}
              until={asked.until}
            />
          </div>
          <CarryingPages page={page} pages={pages} action={paths.coverageList(unit.code, '')} />
          <Actions code={unit.code} count={count} everybody={everybody} />
        </form>
      )}
    </>
  )
}

type ActionsProps = { code: string; count: number; everybody: boolean }

function Actions({ code, count, everybody }: ActionsProps) {
  const { act, actHint, all, allHint, assign, remind, phone } = text.coverageList
  return (
    <section className="list-actions" id="lam-gi" aria-label={act}>
      <h2 className="font-semibold">{act}</h2>
      <p className="field-hint">{actHint}</p>
      <Checkbox name="all" value="1" label={all(count)} hint={allHint} defaultChecked={everybody} />
      <div className="flex flex-wrap gap-3">
        <Button>{phone}</Button>
        <Button tone="secondary" formAction={paths.coverageReminder(code)}>
          {remind}
        </Button>
        <Button tone="secondary" formAction={paths.coverageAssignment(code)}>
          {assign}
        </Button>
      </div>
    </section>
  )
}
