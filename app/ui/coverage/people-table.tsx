import type { Group } from '../../domain/coverage/counts.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { lapsesOn } from '../../domain/coverage/selection.ts'
import type { Day } from '../../domain/day.ts'
import type { Standing } from '../../domain/requirements/standing.ts'
import { lastDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge, type Tone } from '../kit/badge.tsx'
import { Table } from '../kit/table.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'
import { Contacts } from './contacts.tsx'

const t = text.coverage

const tones: Record<Group, Tone> = {
  expired: 'bad',
  'in-progress': 'info',
  assigned: 'warn',
  'in-grace': 'info',
  'renewal-due': 'warn',
  certified: 'good',
  waived: 'neutral',
}

export function GroupBadge({ group }: { group: Group }) {
  return <Badge tone={tones[group]}>{t.groups[group]}</Badge>
}

type Props = {
  caption: string
  people: ListedPerson[]
  /** Each with a box to tick, in a form around the table; those whose keys are given are ticked. Null: without boxes. */
  ticked?: readonly string[] | null
  /** Where they are listed because a certificate lapses until this day: with the day of each. */
  until?: Day | null
}

/** The people behind a number, each with the way to reach them and the reason in words. */
export function PeopleTable({ caption, people, ticked = null, until = null }: Props) {
  const { name, where, standing, why } = t.columns
  return (
    <Table
      caption={caption}
      captionHidden
      head={[
        name,
        ...(until === null ? [] : [text.coverageList.columns.lapses]),
        ...[text.coverageList.columns.contact, standing, why, where],
      ]}
      empty={t.noneListed}
      rows={people.map((person) => ({
        key: person.personId,
        cells: [
          <Name key="name" of={person} ticked={ticked?.includes(person.personId) ?? null} />,
          ...(until === null ? [] : [<Lapses key="lapses" of={person} until={until} />]),
          <Contacts key="contact" of={person} />,
          <GroupBadge key="group" group={person.group} />,
          <Reasons key="why" of={person} />,
          <Postings key="where" of={person} />,
        ],
      }))}
    />
  )
}

type NameProps = { of: ListedPerson; ticked: boolean | null }

function Name({ of: { personId, fullName, staffCode }, ticked }: NameProps) {
  const link = (
    <a href={paths.person(personId)} className="cell-link">
      {ticked !== null ? staffCode : <Vietnamese>{fullName}</Vietnamese>}
    </a>
  )
  if (ticked === null)
    return (
      <span>
        {link}
        <span className="cell-note">{staffCode}</span>
      </span>
    )
  return (
    <span>
      <label className="pick">
        <input
          type="checkbox"
          name="person"
          value={personId}
          defaultChecked={ticked}
          aria-label={text.coverageList.pick(fullName)}
        />
        <Vietnamese>{fullName}</Vietnamese>
      </label>
      <span className="cell-note pick-note">{link}</span>
    </span>
  )
}

/** The last day on which somebody is trained; on a phone, where the heading does not show, with its words. */
function Lapses({ of, until }: { of: ListedPerson; until: Day }) {
  const on = lapsesOn(of, until)
  return on === null ? (
    <>{text.coverageList.lapsesOtherwise}</>
  ) : (
    <>
      <span className="cell-head">{text.coverageList.columns.lapses}: </span>
      <strong>{lastDay(on)}</strong>
    </>
  )
}

function Postings({ of: { postings } }: { of: ListedPerson }) {
  return postings.map(({ unitCode, unit, duty }) => (
    <span key={`${unitCode} ${duty}`} lang="vi" className="block">
      {unit}
      <span className="cell-note">{duty}</span>
    </span>
  ))
}

/** Why somebody stands where they stand, for each certification. */
export function Reasons({
  of: { standings, enteredLate },
}: {
  of: Pick<ListedPerson, 'standings' | 'enteredLate'>
}) {
  const several = standings.length > 1
  return (
    <>
      {standings.map(({ certification, standing }) => (
        <span key={certification} className="block">
          {several ? (
            <>
              <Vietnamese>{certification}</Vietnamese>:{' '}
            </>
          ) : null}
          <Why of={standing} />
        </span>
      ))}
      {enteredLate ? (
        <span className="cell-note">
          {t.entered}: {t.lateHint}
        </span>
      ) : null}
    </>
  )
}

/** Why somebody stands where they stand for one certification; the reason for a waiver was typed in Vietnamese. */
export function Why({ of: standing }: { of: Standing }) {
  if (standing.why !== 'waiver') return <>{t.why(standing)}</>
  return <Around words={(reason) => t.why({ ...standing, reason })} what={standing.reason} />
}
