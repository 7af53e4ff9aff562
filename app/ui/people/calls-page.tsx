import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import type { Day } from '../../domain/day.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Why } from '../coverage/people-table.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { UnitFilter } from './people-form.tsx'
import { WhoToCall } from './who-to-call.tsx'

const t = text.calls

type Asked = { unit: string; who: keyof typeof t.whos }
type Line = {
  id: string
  fullName: string
  staffCode: string
  phone: string | null
  postings: { unit: string; duty: string }[]
  standings: ListedPerson['standings']
}
type Props = {
  asked: Asked
  units: { code: string; name: string }[] | null
  today: Day
  refusal: Refusal | null
  shown: { people: Line[]; all: number } | null
}

/** Whom to remind by phone, to be printed or called from a phone right away. */
export function CallsPage({ asked, units, today, refusal, shown }: Props) {
  return (
    <Page title={t.title} lead={t.lead(today)} back={{ to: paths.people(), label: t.back }}>
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <CallsForm asked={asked} units={units} />
        {shown ? <Found asked={asked} {...shown} /> : null}
      </div>
    </Page>
  )
}

function CallsForm({ asked, units }: Pick<Props, 'asked' | 'units'>) {
  const whos = ['no-email', 'all'] as const
  return (
    <form method="get" action={paths.calls()} className="accounts-search">
      <UnitFilter unit={asked.unit} units={units} />
      <Select
        label={t.who}
        name="who"
        defaultValue={asked.who}
        choices={whos.map((who) => ({ value: who, label: t.whos[who] }))}
      />
      <Button tone="secondary">{t.show}</Button>
    </form>
  )
}

function Found({ asked, people, all }: { asked: Asked; people: Line[]; all: number }) {
  return (
    <>
      <div className="section-head">
        <p>{t.found(all)}</p>
        {all > 0 ? (
          <div className="flex flex-wrap gap-3">
            <Button type="button" data-print="" hidden>
              {t.print}
            </Button>
            <ButtonLink tone="secondary" to={paths.callsCsv(asked)}>
              {t.csv}
            </ButtonLink>
          </div>
        ) : null}
      </div>
      {all > people.length ? <Notice tone="warn">{t.tooMany(people.length, all)}</Notice> : null}
      {all > 0 ? <Calls people={people} /> : null}
    </>
  )
}

function Calls({ people }: { people: Line[] }) {
  const { name, phone, unit, why, since } = t.columns
  return (
    <Table
      caption={t.title}
      captionHidden
      head={[name, phone, unit, why, since]}
      rows={people.map((person) => ({ key: person.id, cells: cellsOf(person) }))}
    />
  )
}

function cellsOf({ id, fullName, staffCode, phone, postings, standings }: Line) {
  return [
    <WhoToCall key="name" who={{ id, fullName, staffCode }} />,
    phone ? (
      <a key="phone" href={`tel:${phone}`} className="cell-link whitespace-nowrap">
        {phone}
      </a>
    ) : (
      t.noPhone
    ),
    <span key="unit">
      {postings.map((posting) => (
        <span key={`${posting.unit} ${posting.duty}`} className="block" lang="vi">
          {posting.unit}
          <span className="cell-note">{posting.duty}</span>
        </span>
      ))}
    </span>,
    <span key="why">
      {standings.map(({ certification, standing }) => (
        <span key={certification} className="block">
          <Vietnamese>{certification}</Vietnamese>
          <span className="cell-note">
            {standing.kind === 'renewal-due' ? `${t.soonOver} ` : null}
            <Why of={standing} />
          </span>
        </span>
      ))}
    </span>,
    <span key="since">
      {standings.map(({ certification, standing }) => (
        <span key={certification} className="block whitespace-nowrap">
          {standing.since ? formatDay(standing.since) : '—'}
        </span>
      ))}
    </span>,
  ]
}
