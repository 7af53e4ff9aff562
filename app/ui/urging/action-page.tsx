import type { UrgedAs } from '../../domain/urging/candidate.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { FactList } from '../certificates/fact-list.tsx'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'
import { askedOf, Came, type ShownUrging } from './actions-page.tsx'

const t = text.coverageAct

type Person = {
  personId: string
  fullName: string
  staffCode: string
  cameTo: UrgedAs
  trained: boolean
  retracted: boolean
  letter: string | null
}
type Props = {
  unit: { code: string; name: string }
  urging: ShownUrging
  people: Person[]
  all: number
  mayRetract: boolean
  done: boolean
  /** For how many people it was just taken back. */
  back: number
}

/** One thing that was done: for whom, and who of them has been trained since. */
export function ActionPage({ unit, urging, people, all, mayRetract, done, back }: Props) {
  const phones = urging.counts.phone ?? 0
  return (
    <Page
      title={t.action.title[urging.kind]}
      lead={
        <Around words={(name) => t.action.lead(name, new Date(urging.at))} what={urging.by ?? t.operator} />
      }
      back={{
        to: paths.coverageActions(unit.code),
        label: <Around words={t.action.back} what={unit.name} />,
      }}
    >
      <div className="stack-wide">
        {done ? <Notice tone="good">{doneWords(urging)}</Notice> : null}
        {back > 0 ? <Notice tone="good">{t.retraction.said(back)}</Notice> : null}
        <Card>
          <Facts urging={urging} />
        </Card>
        <div className="flex flex-wrap gap-3">
          {phones > 0 ? (
            <ButtonLink to={paths.coverageCalls(unit.code, `?group=all&of=${urging.id}`)}>
              {t.action.calls(phones)}
            </ButtonLink>
          ) : null}
          {mayRetract ? (
            <ButtonLink tone="secondary" to={paths.coverageActionRetraction(unit.code, urging.id)}>
              {t.action.retract}
            </ButtonLink>
          ) : null}
        </div>
        <section className="stack">
          <h2>{t.action.caption}</h2>
          <People people={people} />
          {all > people.length ? <p>{t.andMore(all - people.length)}</p> : null}
        </section>
      </div>
    </Page>
  )
}

function doneWords({ kind, counts }: ShownUrging): string {
  if (kind === 'assignment') return t.assign.done(counts.assigned ?? 0)
  return t.remind.done(counts.letter ?? 0, counts.phone ?? 0)
}

function Facts({ urging }: { urging: ShownUrging }) {
  const { certification, dueOn, note, trained, counts } = urging
  const { what, due, note: said, people, trained: since } = t.action.facts
  return (
    <FactList
      facts={[
        {
          label: what,
          value: certification ? <Vietnamese>{certification}</Vietnamese> : t.actions.anything,
        },
        ...(dueOn ? [{ label: due, value: formatDay(dueOn) }] : []),
        ...(note ? [{ label: said, value: <Vietnamese>{note}</Vietnamese> }] : []),
        { label: people, value: <Came of={urging} /> },
        { label: since, value: t.actions.trainedOf(trained, askedOf(counts)) },
      ]}
    />
  )
}

const asked: readonly UrgedAs[] = ['assigned', 'letter', 'phone']

function People({ people }: { people: Person[] }) {
  const { name, came, now } = t.action.columns
  return (
    <Table
      caption={t.action.caption}
      captionHidden
      head={[name, came, now]}
      rows={people.map((person) => ({
        key: person.personId,
        cells: [
          <span key="name">
            <a href={paths.person(person.personId)} className="cell-link">
              <Vietnamese>{person.fullName}</Vietnamese>
            </a>
            <span className="cell-note">{person.staffCode}</span>
          </span>,
          <span key="came">
            {t.cameTo[person.cameTo]}
            {person.letter ? <span className="cell-note">{letterState(person.letter)}</span> : null}
          </span>,
          asked.includes(person.cameTo) ? <Now key="now" of={person} /> : '—',
        ],
      }))}
    />
  )
}

function Now({ of: { trained, retracted } }: { of: Person }) {
  if (trained) return <Badge tone="good">{t.action.trained}</Badge>
  return (
    <Badge tone={retracted ? 'neutral' : 'warn'}>{retracted ? t.action.retracted : t.action.notYet}</Badge>
  )
}

const letterState = (state: string) => (text.ownData.states as Record<string, string>)[state] ?? state
