import type { Group } from '../../domain/coverage/counts.ts'
import type { ListedPerson as Standings } from '../../domain/coverage/listed-person.ts'
import type { Day } from '../../domain/day.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { formatCount } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { GroupBadge, Reasons } from '../coverage/people-table.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { PeopleForm, type AskedPeople, type PeopleChoices } from './people-form.tsx'
import { StateOfPosting } from './posting-state.tsx'

const t = text.staff

type Presence = keyof typeof t.presences
type Posting = { unit: string; duty: string; from: Day; to: Day | null }
type Listed = { id: string; staffCode: string; fullName: string; postings: Posting[] }
type Stood = Pick<Standings, 'standings' | 'enteredLate'> & { group: Group }
type Shown = {
  people: Listed[]
  today: Day
  pages: number
  counts: Record<Presence, number>
  standings: Record<string, Stood>
}
type Props = { asked: AskedPeople; choices: PeopleChoices; refusal: Refusal | null; shown: Shown | null }

const presences: Presence[] = ['in-post', 'left', 'all']

/** The people of one's units, to be searched, narrowed and opened. */
export function PeoplePage({ asked, choices, refusal, shown }: Props) {
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <ButtonLink to={paths.newPerson()} tone="primary">
            {t.add}
          </ButtonLink>
          <ButtonLink to={paths.rosters()} tone="secondary">
            {text.rosterPages.title}
          </ButtonLink>
          <ButtonLink to={paths.codes()} tone="secondary">
            {text.codes.link}
          </ButtonLink>
        </>
      }
    >
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <PeopleForm asked={asked} choices={choices} />
        {shown ? <Found asked={asked} shown={shown} /> : null}
        <p className="link-line">
          <a href={paths.rosters()}>{t.import}</a>
          <a href={paths.codes()}>{t.codes}</a>
          {choices.training ? <a href={paths.completionLists()}>{text.completions.list.link}</a> : null}
          <a href={paths.calls()}>{text.calls.link}</a>
        </p>
      </div>
    </Page>
  )
}

function Found({ asked, shown }: { asked: AskedPeople; shown: Shown }) {
  const { page, presence, ...kept } = asked
  const to = (other: Presence, at = 1) =>
    paths.people({ ...kept, presence: other, page: at > 1 ? String(at) : '' })
  return (
    <>
      <nav className="tabs" aria-label={t.presence}>
        {presences.map((one) => (
          <a key={one} href={to(one)} aria-current={one === presence ? 'page' : undefined}>
            {t.presences[one]} <span className="tab-count">{formatCount(shown.counts[one])}</span>
          </a>
        ))}
      </nav>
      <div className="section-head">
        <p>{t.found(shown.counts[presence])}</p>
        <ButtonLink tone="secondary" to={paths.peopleCsv({ ...kept, presence })}>
          {t.csv}
        </ButtonLink>
      </div>
      <Table
        caption={t.title}
        captionHidden
        head={[t.columns.name, t.columns.standing, t.columns.where, t.columns.why]}
        empty={t.none}
        rows={shown.people.map((person) => ({ key: person.id, cells: cellsOf(person, shown) }))}
      />
      <Pages page={page} pages={shown.pages} to={(at) => to(presence, at)} />
    </>
  )
}

function cellsOf({ id, fullName, staffCode, postings }: Listed, { today, standings }: Shown) {
  const stood = standings[id]
  return [
    <span key="name">
      <a href={paths.person(id)} className="cell-link">
        <Vietnamese>{fullName}</Vietnamese>
      </a>
      <span className="cell-note">{staffCode}</span>
    </span>,
    stood ? <GroupBadge key="group" group={stood.group} /> : '—',
    <span key="where">
      {postings.map((posting) => (
        <span key={`${posting.unit} ${posting.duty} ${posting.from}`} className="block">
          <span lang="vi">{posting.unit}</span>
          <span className="cell-note">
            <span lang="vi">{posting.duty}</span> <StateOfPosting posting={posting} today={today} />
          </span>
        </span>
      ))}
      {postings.length === 0 ? t.person.noPosting : null}
    </span>,
    stood ? <Reasons key="why" of={stood} /> : text.coverage.kinds['not-required'],
  ]
}

function Pages({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  if (pages < 2) return null
  return (
    <nav className="link-line" aria-label={text.coverage.pages}>
      {page > 1 ? <a href={to(page - 1)}>{text.coverage.before}</a> : null}
      <span>{text.coverage.page(page, pages)}</span>
      {page < pages ? <a href={to(page + 1)}>{text.coverage.after}</a> : null}
    </nav>
  )
}
