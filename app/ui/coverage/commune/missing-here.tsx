import type { ListedPerson } from '../../../domain/coverage/listed-person.ts'
import { text } from '../../../i18n/text.ts'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import { GroupBadge } from '../people-table.tsx'
import { PhoneLink } from './phone-link.tsx'

const t = text.coverageCommune

/** So many are seen at once, that the rest of the screen is seen too. */
const FIRST = 2

type Props = { people: ListedPerson[]; count: number; all: string }

/** Who is missing in a commune, each with a number to call. */
export function MissingHere({ people, count, all }: Props) {
  return (
    <section className="stack">
      <h2 id="ai-con-thieu" className="sr-only">
        {t.who}
      </h2>
      {count === 0 ? <p>{t.whoNone}</p> : null}
      <People people={people.slice(0, FIRST)} />
      {people.length > FIRST ? (
        <details className="disclosure">
          <summary>
            <span>{t.others(people.length - FIRST)}</span>
          </summary>
          <People people={people.slice(FIRST)} />
        </details>
      ) : null}
      {count > people.length ? (
        <p className="link-line">
          <a href={all}>{t.more(count - people.length)}</a>
        </p>
      ) : null}
    </section>
  )
}

function People({ people }: { people: ListedPerson[] }) {
  if (people.length === 0) return null
  return (
    <ul className="call-list">
      {people.map((person) => (
        <li key={person.personId}>
          <span className="call-name">
            <Vietnamese>{person.fullName}</Vietnamese>
          </span>
          <PhoneLink of={person} />
          <span className="call-note">
            <GroupBadge group={person.group} />{' '}
            <Vietnamese>{[...new Set(person.postings.map(({ duty }) => duty))].join(', ')}</Vietnamese>
          </span>
        </li>
      ))}
    </ul>
  )
}
