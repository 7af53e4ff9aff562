import type { Day } from '../../domain/day.ts'
import type { UrgedAs } from '../../domain/urging/candidate.ts'
import { formatCount, formatDay, formatInstant } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Pages } from '../coverage/pages.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'

const t = text.coverageAct

export type ShownUrging = {
  id: string
  kind: 'assignment' | 'reminder'
  at: number
  by: string | null
  certification: string | null
  dueOn: Day | null
  note: string
  counts: Partial<Record<UrgedAs, number>>
  trained: number
  retracted: number
}

type Calls = {
  on: Day
  by: string | null
  reached: number
  unreached: number
  promised: number
  people: number
  trained: number
}

type Props = {
  unit: { code: string; name: string }
  page: number
  more: boolean
  urgings: ShownUrging[]
  calls: Calls[]
}

/** Of whom something was asked. */
export const askedOf = ({ assigned = 0, letter = 0, phone = 0 }: ShownUrging['counts']) =>
  assigned + letter + phone

/** What was done about the people of a unit who are missing, and how many of them have been trained since. */
export function ActionsPage({ unit, page, more, urgings, calls }: Props) {
  return (
    <Page
      title={<Around words={t.actions.title} what={unit.name} />}
      lead={t.actions.lead}
      back={{
        to: paths.unitCoverage(unit.code),
        label: <Around words={t.actions.back} what={unit.name} />,
      }}
    >
      <div className="stack-wide">
        <section className="stack">
          <h2>{t.actions.caption}</h2>
          <Urgings code={unit.code} urgings={urgings} />
          <Pages
            page={page}
            pages={more ? page + 1 : page}
            to={(at) => paths.coverageActions(unit.code, { page: String(at) })}
          />
        </section>
        <section className="stack">
          <h2>{t.actions.callsCaption}</h2>
          <CallsByDay calls={calls} />
        </section>
      </div>
    </Page>
  )
}

function Urgings({ code, urgings }: { code: string; urgings: ShownUrging[] }) {
  const { at, who, what, people, trained } = t.actions.columns
  return (
    <Table
      caption={t.actions.caption}
      captionHidden
      head={[at, what, people, trained, who]}
      empty={t.actions.none}
      rows={urgings.map((urging) => ({
        key: urging.id,
        cells: [
          <a key="at" href={paths.coverageAction(code, urging.id)} className="cell-link whitespace-nowrap">
            {formatInstant(new Date(urging.at))}
          </a>,
          <What key="what" of={urging} />,
          <Came key="came" of={urging} />,
          t.actions.trainedOf(urging.trained, askedOf(urging.counts)),
          urging.by ? <Vietnamese key="who">{urging.by}</Vietnamese> : t.operator,
        ],
      }))}
    />
  )
}

function What({ of: { kind, certification, dueOn } }: { of: ShownUrging }) {
  return (
    <span>
      {t.actions.what[kind]}
      <span className="cell-note">
        {certification ? <Vietnamese>{certification}</Vietnamese> : t.actions.anything}
        {dueOn ? `, ${t.actions.due(dueOn)}` : null}
      </span>
    </span>
  )
}

/** For how many people, and by which way. */
export function Came({ of: { counts, retracted } }: { of: ShownUrging }) {
  const ways = (['assigned', 'letter', 'phone'] as const).filter((way) => counts[way])
  return (
    <span>
      {formatCount(askedOf(counts))}
      {ways.map((way) => (
        <span key={way} className="cell-note">
          {t.cameTo[way]}: {formatCount(counts[way] ?? 0)}
        </span>
      ))}
      {retracted > 0 ? <span className="cell-note">{t.actions.retracted(retracted)}</span> : null}
    </span>
  )
}

function CallsByDay({ calls }: { calls: Calls[] }) {
  const { on, who, people, came, trained } = t.actions.callColumns
  return (
    <Table
      caption={t.actions.callsCaption}
      captionHidden
      head={[on, people, came, trained, who]}
      empty={t.actions.callsNone}
      rows={calls.map((call) => ({
        key: `${call.on} ${call.by ?? ''}`,
        cells: [
          <span key="on" className="whitespace-nowrap">
            {formatDay(call.on)}
          </span>,
          t.people(call.people),
          t.actions.came(call.reached, call.unreached, call.promised),
          t.actions.trainedOf(call.trained, call.people),
          call.by ? <Vietnamese key="who">{call.by}</Vietnamese> : t.operator,
        ],
      }))}
    />
  )
}
