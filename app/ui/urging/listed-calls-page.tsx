import { callOutcomes, type CallOutcome } from '../../domain/urging/call.ts'
import type { Day } from '../../domain/day.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Standing } from '../../domain/requirements/standing.ts'
import { formatInstant } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { changedSearch } from '../../paths/query.ts'
import { Why } from '../coverage/people-table.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { WhoToCall } from '../people/who-to-call.tsx'

const t = text.coverageAct

type Who = 'all' | 'no-email'
type Call = { outcome: CallOutcome; promisedBy: Day | null; at: number; by: string | null }
type Line = {
  personId: string
  fullName: string
  staffCode: string
  phone: string | null
  posts: { unit: string; duty: string }[]
  lacking: { certification: string; standing: Standing }[]
  last: Call | null
}
type Declined = { typed: Record<string, { outcome: string; promised: string }>; refusal: Refusal }
type Props = {
  unit: { code: string; name: string }
  today: Day
  who: Who
  listSearch: string
  search: string
  said: number
  refusal: Refusal | null
  all: number
  lines: Line[]
  declined: Declined | null
}

/** The form that writes the calls down; its fields stand in the table, outside of it, so that the table is printed. */
const FORM = 'ket-qua-goi'

/** Whom to phone of those who were chosen: to be printed, or called from a phone, and what came of it written down. */
export function ListedCallsPage(props: Props) {
  const { unit, today, listSearch, said, refusal, declined, all, lines } = props
  return (
    <Page
      title={<Around words={t.calls.title} what={unit.name} />}
      lead={t.calls.lead(today)}
      back={{ to: paths.coverageList(unit.code, listSearch), label: t.back }}
    >
      <div className="stack">
        {said > 0 && !declined ? <Notice tone="good">{t.calls.said(said)}</Notice> : null}
        {declined ? <RefusalNotice refusal={declined.refusal} /> : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : <Head {...props} />}
        {all > lines.length ? <Notice tone="warn">{t.calls.tooMany(lines.length, all)}</Notice> : null}
        {all > 0 ? (
          <>
            <div className="person-cards">
              <Table
                caption={t.calls.who}
                captionHidden
                head={headings()}
                rows={lines.map((line) => ({ key: line.personId, cells: cellsOf(line, declined) }))}
              />
            </div>
            <form id={FORM} method="post" className="stack">
              <p className="field-hint">{t.calls.submitHint}</p>
              <p>
                <Button>{t.calls.submit}</Button>
              </p>
            </form>
          </>
        ) : null}
      </div>
    </Page>
  )
}

function headings() {
  const { name, phone, lacking, last, result, unit } = t.calls.columns
  return [name, phone, lacking, last, { label: <span className="no-print">{result}</span> }, unit]
}

function Head({ unit, who, search, all }: Props) {
  const clean = changedSearch(search, { said: null })
  const to = (other: Who) =>
    paths.coverageCalls(unit.code, changedSearch(clean, { who: other === 'all' ? null : other }))
  const labels = { all: t.calls.everybody, 'no-email': t.calls.withoutMail }
  return (
    <>
      <nav className="tabs no-print" aria-label={t.calls.who}>
        {(['all', 'no-email'] as const).map((one) => (
          <a key={one} href={to(one)} aria-current={one === who ? 'page' : undefined}>
            {labels[one]}
          </a>
        ))}
      </nav>
      <div className="section-head">
        <p>{t.calls.found(all)}</p>
        {all > 0 ? (
          <div className="flex flex-wrap gap-3">
            <Button type="button" tone="secondary" data-print="" hidden>
              {t.calls.print}
            </Button>
            <ButtonLink tone="secondary" to={paths.coverageCallsXlsx(unit.code, clean)}>
              {text.coverageList.xlsx}
            </ButtonLink>
            <ButtonLink tone="secondary" to={paths.coverageCallsCsv(unit.code, clean)}>
              {t.calls.csv}
            </ButtonLink>
          </div>
        ) : null}
      </div>
    </>
  )
}

function cellsOf(line: Line, declined: Declined | null) {
  const { personId, fullName, staffCode, phone, posts, lacking, last } = line
  return [
    <WhoToCall key="name" who={{ id: personId, fullName, staffCode }} />,
    phone ? (
      <a key="phone" href={`tel:${phone}`} className="cell-link whitespace-nowrap">
        {phone}
      </a>
    ) : (
      text.coverageList.noPhone
    ),
    <span key="lacking">
      {lacking.map(({ certification, standing }) => (
        <span key={certification} className="block">
          <Vietnamese>{certification}</Vietnamese>
          <span className="cell-note">
            <Why of={standing} />
          </span>
        </span>
      ))}
    </span>,
    last ? <LastCall key="last" call={last} /> : t.calls.never,
    <Result key="result" line={line} declined={declined} />,
    <span key="unit" lang="vi">
      {posts.map(({ unit, duty }) => (
        <span key={`${unit} ${duty}`} className="block">
          {unit}
          <span className="cell-note">{duty}</span>
        </span>
      ))}
    </span>,
  ]
}

function LastCall({ call: { outcome, promisedBy, at, by } }: { call: Call }) {
  return (
    <span>
      {t.call(outcome, promisedBy)}
      <span className="cell-note">
        {formatInstant(new Date(at))}, {by ? <Vietnamese>{by}</Vietnamese> : t.operator}
      </span>
    </span>
  )
}

function Result({ line: { personId, fullName }, declined }: { line: Line; declined: Declined | null }) {
  const typed = declined?.typed[personId] ?? { outcome: '', promised: '' }
  const wrong = typed.outcome === 'promised' ? fieldError(declined?.refusal ?? null, 'promised') : undefined
  return (
    <span className="call-result">
      <select
        form={FORM}
        name={`outcome.${personId}`}
        className="control"
        aria-label={t.calls.outcome(fullName)}
        defaultValue={typed.outcome}
      >
        <option value="">{t.calls.notCalled}</option>
        {callOutcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t.outcomes[outcome]}
          </option>
        ))}
      </select>
      <span className="cell-note" aria-hidden="true">
        {t.calls.promisedShort}
      </span>
      <input
        form={FORM}
        type="date"
        name={`promised.${personId}`}
        className="control"
        aria-label={t.calls.promised(fullName)}
        aria-invalid={wrong ? true : undefined}
        defaultValue={typed.promised}
      />
      {wrong ? <span className="field-error">{wrong}</span> : null}
    </span>
  )
}
